namespace Stacks.Operations.Answers;

/// <summary><c>aws ecs describe-services</c></summary>
internal sealed record EcsServices
{
    public required IReadOnlyList<EcsService> Services { get; init; }
}

internal sealed record EcsService
{
    public required string ServiceName { get; init; }

    /// <summary><c>ACTIVE</c>, <c>DRAINING</c> or <c>INACTIVE</c>.</summary>
    public required string Status { get; init; }

    public required int DesiredCount { get; init; }

    public required int RunningCount { get; init; }

    public int PendingCount { get; init; }

    public required IReadOnlyList<EcsDeployment> Deployments { get; init; }

    public IReadOnlyList<EcsLoadBalancer> LoadBalancers { get; init; } = [];
}

internal sealed record EcsDeployment
{
    /// <summary><c>PRIMARY</c> for the newest; <c>ACTIVE</c> while tasks of an older one run.</summary>
    public required string Status { get; init; }

    public required string TaskDefinition { get; init; }

    /// <summary><c>COMPLETED</c>, <c>FAILED</c> or <c>IN_PROGRESS</c>; ECS promises it for rolling deployments alone.</summary>
    public string? RolloutState { get; init; }

    public string? RolloutStateReason { get; init; }
}

internal sealed record EcsLoadBalancer
{
    public string? TargetGroupArn { get; init; }

    public EcsAdvancedConfiguration? AdvancedConfiguration { get; init; }
}

/// <summary>Of a blue/green deployment, after which either target group may be the one that answers.</summary>
internal sealed record EcsAdvancedConfiguration
{
    public string? AlternateTargetGroupArn { get; init; }
}
