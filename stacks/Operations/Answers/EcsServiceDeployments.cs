namespace Stacks.Operations.Answers;

/// <summary><c>aws ecs list-service-deployments</c>, which the CLI does not page by itself.</summary>
internal sealed record EcsServiceDeployments
{
    public required IReadOnlyList<EcsServiceDeployment> ServiceDeployments { get; init; }

    public string? NextToken { get; init; }
}

internal sealed record EcsServiceDeployment
{
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary><c>PENDING</c>, <c>IN_PROGRESS</c>, <c>SUCCESSFUL</c>, <c>STOPPED</c>, <c>STOP_REQUESTED</c> or one of <c>ROLLBACK_</c>.</summary>
    public required string Status { get; init; }

    public string? StatusReason { get; init; }

    public bool IsUnderWay => Status is "PENDING" or "IN_PROGRESS";

    public bool WasGivenUp => Status is "STOPPED" or "STOP_REQUESTED" || Status.StartsWith("ROLLBACK_", StringComparison.Ordinal);
}
