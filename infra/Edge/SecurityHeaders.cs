namespace Infra.Edge;

/// <summary>What every answer tells a browser, whoever gives it.</summary>
internal static class SecurityHeaders
{
    /// <summary>
    /// A year. Names below the domain are left out: they may belong to somebody who still answers over HTTP, and a browser forgets
    /// nothing for that year.
    /// </summary>
    public const string StrictTransportSecurity = "max-age=31536000";

    public const int StrictTransportSecuritySeconds = 31_536_000;

    /// <summary>Nobody shows the product within a page of their own.</summary>
    public const string FrameOptions = "DENY";
}
