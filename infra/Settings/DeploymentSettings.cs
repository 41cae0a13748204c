using Infra.Compute;

namespace Infra.Settings;

/// <summary>How a new version of an api takes the place of the old one.</summary>
public sealed record DeploymentSettings
{
    public required DeploymentStrategy Strategy { get; init; }

    /// <summary>How long the old version stays after a blue/green deployment, 5 minutes to a day; zero for a rolling one.</summary>
    public required TimeSpan Bake { get; init; }

    /// <summary>Alarms on errors and latency take a deployment back. False is for an emergency.</summary>
    public required bool RollbackOnAlarm { get; init; }
}
