namespace Infra.Settings;

public sealed record ImageSettings
{
    /// <summary>How many releases of each service stay in its repository: 20 to 1000, since a rollback needs them.</summary>
    public required int KeptReleases { get; init; }
}
