using Infra.Settings;
using Pulumi;

namespace Infra.Delivery;

public sealed record DeploymentEnvironmentArgs
{
    public required RepositoryName Repository { get; init; }

    /// <summary>The environment's name, which is the stack's.</summary>
    public required string Environment { get; init; }

    /// <summary>Any one of them approves a deployment; none means that merging is approval enough.</summary>
    public required IReadOnlyList<int> ReviewerTeams { get; init; }

    /// <inheritdoc cref="ReviewerTeams"/>
    public required IReadOnlyList<int> ReviewerUsers { get; init; }

    /// <summary>What the pipeline may know, by name.</summary>
    public required IReadOnlyList<(string Name, Input<string> Value)> Variables { get; init; }

    /// <summary>What the pipeline needs and nobody may read.</summary>
    public required IReadOnlyList<PipelineSecret> Secrets { get; init; }
}
