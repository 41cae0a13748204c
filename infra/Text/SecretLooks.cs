namespace Infra.Text;

/// <summary>Tells by its name or its shape what is probably a secret. It can miss one; what it finds must not stand anywhere in plain.</summary>
internal static class SecretLooks
{
    private static readonly string[] Words =
        ["AUTH", "CREDENTIAL", "KEY", "PASS", "PASSPHRASE", "PASSWD", "PASSWORD", "PWD", "SECRET", "TOKEN"];

    /// <summary>What AWS calls its own credentials, without one of the words at the end.</summary>
    private static readonly string[] Names = ["AWS_ACCESS_KEY_ID", "ECS_ENGINE_AUTH_DATA"];

    /// <summary>How tokens of GitHub, Slack, Stripe and AWS begin.</summary>
    private static readonly string[] Beginnings =
        ["AKIA", "ASIA", "gho_", "ghp_", "ghs_", "github_pat_", "sk_live_", "xoxa-", "xoxb-", "xoxp-", "xoxr-", "xoxs-"];

    /// <summary>Whether a name ends in a word that says so: <c>DB_PASSWORD</c>, <c>API_KEYS</c>, <c>BASIC_AUTH</c>.</summary>
    public static bool HasNameOfOne(string name) => EndsInWord(name)
        || (name.EndsWith("S", StringComparison.OrdinalIgnoreCase) && EndsInWord(name[..^1]))
        || Names.Contains(name, StringComparer.OrdinalIgnoreCase);

    /// <summary>A private key, a token that says whose it is, or a URL with a password.</summary>
    public static bool HasShapeOfOne(string value) =>
        (value.StartsWith("-----BEGIN ", StringComparison.Ordinal) && value.Contains("PRIVATE KEY", StringComparison.Ordinal))
        || (value.Length >= 16 && Beginnings.Any(beginning => value.StartsWith(beginning, StringComparison.Ordinal)))
        || HasPassword(value);

    private static bool EndsInWord(string name) => Words.Any(word => name.EndsWith(word, StringComparison.OrdinalIgnoreCase));

    /// <summary><c>scheme://user:password@host</c>.</summary>
    private static bool HasPassword(string value)
    {
        var start = value.IndexOf("://", StringComparison.Ordinal);
        if (start < 0)
        {
            return false;
        }

        var authority = value[(start + 3)..].Split('/')[0];
        var at = authority.LastIndexOf('@');
        return at > 0 && authority.IndexOf(':', StringComparison.Ordinal) is >= 0 and var colon && colon < at - 1;
    }
}
