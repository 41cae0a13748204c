using System.Text.RegularExpressions;

namespace Infra.Settings;

/// <summary>The shapes of what stands in the DNS.</summary>
internal static partial class DomainNames
{
    // 64 characters is what ACM takes as the first name of a certificate, though DNS takes 253.
    public static TextShape Domain => new(
        "a DNS name in lower case of at most 64 characters, for example shop.example.com",
        text => text.Length <= 64 && NamePattern().IsMatch(text));

    // 128 characters is what a rule of the load balancer takes.
    public static TextShape Host => new(
        "a DNS name in lower case of at most 128 characters without wildcards, for example api.shop.example.com",
        text => text.Length <= 128 && NamePattern().IsMatch(text));

    public static TextShape ZoneId => new("the id of a Route 53 zone, for example Z0123456789ABCDEF", ZoneIdPattern().IsMatch);

    /// <summary>Whether a name is a domain or stands below it, and so in its zone.</summary>
    public static bool IsWithin(string name, string domain) =>
        name == domain || (name.EndsWith(domain, StringComparison.Ordinal) && name[^(domain.Length + 1)] == '.');

    [GeneratedRegex(
        @"\A([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]\z",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex NamePattern();

    [GeneratedRegex(@"\AZ[A-Z0-9]{1,31}\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ZoneIdPattern();
}
