using Infra.Settings;
using Pulumi;

namespace Infra.Delivery;

public sealed record DeploymentEnvironmentArgs
{
    public required RepositoryName Repository { get; init; }

    /// <summary>The environment's name, which is the stack's.</summary>
    public required string Environment { get; init; }

    /// <summary>The one branch whose jobs may run in the environment.</summary>
    public required string Branch { get; init; }

    /// <summary>Null where the account has no rules for environments: GitHub drops them in silence, or refuses the environment.</summary>
    public required DeploymentRules? Rules { get; init; }

    /// <summary>What the pipeline may know, by name.</summary>
    public required IReadOnlyList<(string Name, Input<string> Value)> Variables { get; init; }

    /// <summary>What the pipeline needs and nobody may read.</summary>
    public required IReadOnlyList<PipelineSecret> Secrets { get; init; }
}
