using System.Buffers;
using System.Text.RegularExpressions;

namespace Infra.Plans;

/// <summary>
/// Whether a text looks like something to sign in with: by its shape wherever it stands, or by its value under a name that asks for a
/// secret. It is a guess that had rather be right than complete: a gate that cries wolf is switched off.
/// </summary>
internal static partial class SecretLike
{
    /// <summary>Stands where such a text was. It counts as one itself, so a plan that was saved without its secrets does not pass for a clean one.</summary>
    public const string Hidden = "[not shown: it looks like a secret]";

    /// <summary>Most texts of a plan hold none of these, and cost no more than looking for them.</summary>
    private static readonly SearchValues<string> Signs = SearchValues.Create(
        [
            "AKIA", "ASIA", "ghp_", "gho_", "ghu_", "ghs_", "ghr_", "github_pat_", "glpat-", "pul-", "xox", "hooks.slack.com/", "/webhooks/", "_live_",
            "_test_", "AIza", "npm_", "sk-", "SG.", "eyJ", "://", "PRIVATE KEY", Hidden,
        ],
        StringComparison.Ordinal);

    private static readonly string[] References = ["arn:", "alias/", "http://", "https://", "urn:"];

    /// <summary>Whether it looks like one wherever it stands.</summary>
    public static bool IsSecret(string text) => text.AsSpan().ContainsAny(Signs) && Shapes().IsMatch(text);

    /// <summary>Whether it looks like one, or is what its name calls a secret.</summary>
    /// <param name="name">The last name on the way to it: of an input, of a variable.</param>
    /// <param name="text">The value.</param>
    public static bool IsSecret(string name, string text) => IsSecret(text) || IsSecretBy(SecretNames.Of(name), text);

    /// <summary>A message as it may be shown: one that quotes what looks like a secret is not.</summary>
    public static string Shown(string message) => IsSecret(message) ? Hidden : message;

    /// <summary>Whether a value is a secret by what its name asks for. What refers to a secret is none.</summary>
    public static bool IsSecretBy(SecretName name, string text) =>
        name != SecretName.None
        && text.Length > 0
        && !text.Contains("${", StringComparison.Ordinal)
        && !References.Any(start => text.StartsWith(start, StringComparison.Ordinal))
        && (name == SecretName.Password || IsRandom(text));

    /// <summary>Whether a person would hardly have chosen it: long, of letters and digits, and few of them twice.</summary>
    private static bool IsRandom(string text) =>
        text.Length >= 12
        && text.Any(char.IsAsciiDigit)
        && text.Any(char.IsAsciiLetter)
        && !text.Any(char.IsWhiteSpace)
        && text.Distinct().Count() * 2 >= Math.Min(text.Length, 20);

    // In turn: AWS, GitHub, GitLab, Pulumi, Slack, webhooks of Slack and Discord, Stripe, Google, npm, OpenAI and Anthropic, SendGrid, a JWT,
    // a password within a URL, a private key. None of them can be matched in two ways, so each takes time in proportion to the text.
    [GeneratedRegex(
        """
        (?<![A-Za-z0-9])(
        (AKIA|ASIA)[A-Z0-9]{16}(?![A-Za-z0-9])
        |gh[oprsu]_[A-Za-z0-9]{20,}
        |github_pat_[A-Za-z0-9_]{22,}
        |glpat-[A-Za-z0-9_-]{20,}
        |pul-[0-9a-f]{40}
        |xox[abeoprs]-[A-Za-z0-9-]{10,}
        |(sk|rk)_(live|test)_[A-Za-z0-9]{16,}
        |AIza[A-Za-z0-9_-]{35}
        |npm_[A-Za-z0-9]{36}
        |sk-(proj-|ant-)?[A-Za-z0-9_]{32,}
        |SG\.[A-Za-z0-9_-]{16,}\.[A-Za-z0-9_-]{16,}
        |eyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}
        )
        |hooks\.slack\.com/(services|workflows|triggers)/[A-Za-z0-9]+/[A-Za-z0-9/]{8,}
        |discord(app)?\.com/api/(v[0-9]+/)?webhooks/[0-9]+/[A-Za-z0-9_-]{20,}
        |://[^\s/:@"']{0,100}:(?!\$\{)[^\s/:@"']{1,200}@
        |-----BEGIN\ [A-Z\ ]{0,30}PRIVATE\ KEY
        |\[not\ shown:\ it\ looks\ like\ a\ secret\]
        """,
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Shapes();
}
