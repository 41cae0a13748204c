using System.Collections.Concurrent;

namespace Infra.Plans;

/// <summary>Reading names as their authors meant them: <c>masterUserPassword</c>, <c>STRIPE_API_KEY</c>, <c>x-auth-token</c>.</summary>
internal static class SecretNames
{
    // A plan says the same few names thousands of times.
    private static readonly ConcurrentDictionary<string, SecretName> Known = new(StringComparer.Ordinal);

    private static readonly string[] Passwords = ["password", "passwd", "pgpassword", "passphrase", "privatekey", "secretstring", "secretbinary", "plaintextvalue"];

    private static readonly string[] Tokens =
    [
        "secret", "token", "credential", "credentials", "apikey", "accesskey", "secretkey", "signingkey", "authkey", "encryptionkey", "accesskeyid", "webhookurl",
    ];

    /// <summary>
    /// By what a name ends with, as a word or two of its own: <c>secretArn</c>, <c>passwordLength</c> and <c>authTokenUpdateStrategy</c> are
    /// names of other things. What is only written and never read back ends with <c>Wo</c>.
    /// </summary>
    public static SecretName Of(string name) => Known.GetOrAdd(name, Read);

    private static SecretName Read(string name)
    {
        var ending = Ending(name);
        return EndsWith(ending, Passwords) ? SecretName.Password
            : EndsWith(ending, Tokens) ? SecretName.Token
            : SecretName.None;
    }

    private static bool EndsWith(IReadOnlyList<string> ending, string[] nouns) => ending.Any(end => nouns.Contains(end, StringComparer.Ordinal));

    /// <summary>The last word, the last two and the last three as one, in small letters.</summary>
    private static List<string> Ending(string name)
    {
        var words = new List<string>();
        var start = 0;
        for (var at = 0; at <= name.Length; at++)
        {
            var ends = at == name.Length || !char.IsAsciiLetterOrDigit(name[at]);
            if (ends || (at > start && char.IsAsciiLetterUpper(name[at]) && !char.IsAsciiLetterUpper(name[at - 1])))
            {
                if (at > start)
                {
                    words.Add(name[start..at].ToLowerInvariant());
                }

                start = ends ? at + 1 : at;
            }
        }

        if (words is [_, .., "wo"])
        {
            words.RemoveAt(words.Count - 1);
        }

        return [.. Enumerable.Range(1, Math.Min(3, words.Count)).Select(count => string.Concat(words[^count..]))];
    }
}
