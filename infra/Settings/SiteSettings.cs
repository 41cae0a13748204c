namespace Infra.Settings;

/// <summary>A web frontend made of files (<c>sites</c>).</summary>
public sealed record SiteSettings
{
    public required string Name { get; init; }

    public required string Domain { get; init; }

    /// <summary>The Route 53 zone of the domain.</summary>
    public required string ZoneId { get; init; }

    /// <summary>One page that routes by itself: a path without a file is answered with <c>index.html</c>.</summary>
    public required bool SinglePage { get; init; }

    /// <summary>Null when the site sets none.</summary>
    public required string? ContentSecurityPolicy { get; init; }
}
