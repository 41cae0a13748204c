using System.Text.RegularExpressions;

namespace Infra.Text;

/// <summary>Tells by its name or its shape what is probably a secret. It can miss one; what it finds must not stand anywhere in plain.</summary>
internal static partial class SecretLooks
{
    /// <summary>Whether the last word of a name says so: <c>DB_PASSWORD</c>, <c>API_KEYS</c>, <c>BASIC_AUTH</c>.</summary>
    public static bool HasNameOfOne(string name) => NamePattern().IsMatch(name);

    /// <summary>A private key, a token that says whose it is, or a URL with a password.</summary>
    public static bool HasShapeOfOne(string value) => ValuePattern().IsMatch(value);

    [GeneratedRegex(
        @"(PASSWORD|PASSWD|PASS|PWD|PASSPHRASE|SECRET|TOKEN|KEY|CREDENTIAL|AUTH)S?\z",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex NamePattern();

    [GeneratedRegex(
        @"-----BEGIN [A-Z ]*PRIVATE KEY|\A(ghp_|gho_|ghs_|github_pat_|xox[abprs]-|sk_live_|A[KS]IA[0-9A-Z]{16}\z)|://[^/\s:@]*:[^/\s@]+@",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex ValuePattern();
}
