namespace Infra.Settings;

/// <summary>What a stack may put into a header of its answers.</summary>
internal static class HeaderValues
{
    /// <summary>Neither the load balancer nor CloudFront looks into the policy; a browser ignores what it does not understand in it.</summary>
    public static TextShape ContentSecurityPolicy => new(
        "a content security policy of at most 1024 printable ASCII characters, for example default-src 'self'",
        text => text.Length is > 0 and <= 1024 && text.AsSpan().IndexOfAnyExceptInRange(' ', '~') < 0);

    public static string? OptionalPolicy(this SettingsSection section) =>
        section.Optional<string?>("contentSecurityPolicy", otherwise: null, (found, key) => found.Text(key, ContentSecurityPolicy));
}
