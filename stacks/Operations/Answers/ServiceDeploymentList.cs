using System.Text.Json.Serialization;

namespace Stacks.Operations.Answers;

/// <summary><c>aws ecs list-service-deployments</c></summary>
internal sealed record ServiceDeploymentList
{
    public required IReadOnlyList<ListedDeployment> ServiceDeployments { get; init; }
}

internal sealed record ListedDeployment
{
    public required string ServiceDeploymentArn { get; init; }
}

/// <summary><c>aws ecs describe-service-deployments</c></summary>
internal sealed record ServiceDeploymentDetails
{
    public required IReadOnlyList<ServiceDeploymentDetail> ServiceDeployments { get; init; }
}

internal sealed record ServiceDeploymentDetail
{
    /// <summary>What ran before; none for the first deployment of a service.</summary>
    public IReadOnlyList<SourceRevision> SourceServiceRevisions { get; init; } = [];
}

internal sealed record SourceRevision
{
    public required string Arn { get; init; }
}

/// <summary><c>aws ecs describe-service-revisions</c></summary>
internal sealed record ServiceRevisions
{
    [JsonPropertyName("serviceRevisions")]
    public required IReadOnlyList<ServiceRevision> Revisions { get; init; }
}

internal sealed record ServiceRevision
{
    public required string TaskDefinition { get; init; }
}
