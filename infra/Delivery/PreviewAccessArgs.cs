using Infra.Settings;
using Pulumi;

namespace Infra.Delivery;

public sealed record PreviewAccessArgs
{
    public required RepositoryName Repository { get; init; }

    /// <summary>Every name begins with it, since the stacks of a repository share it: <c>STAGING_AWS_REGION</c>.</summary>
    public required string Stack { get; init; }

    /// <summary>By the name that follows the stack's.</summary>
    public required IReadOnlyList<(string Name, Input<string> Value)> Variables { get; init; }

    /// <inheritdoc cref="Variables"/>
    public required IReadOnlyList<PipelineSecret> Secrets { get; init; }
}
