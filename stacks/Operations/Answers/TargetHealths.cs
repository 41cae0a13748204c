namespace Stacks.Operations.Answers;

/// <summary><c>aws elbv2 describe-target-health</c></summary>
internal sealed record TargetHealths
{
    public required IReadOnlyList<TargetHealthDescription> TargetHealthDescriptions { get; init; }
}

internal sealed record TargetHealthDescription
{
    public required RegisteredTarget Target { get; init; }

    public required TargetHealth TargetHealth { get; init; }
}

internal sealed record RegisteredTarget
{
    /// <summary>The address of a task.</summary>
    public required string Id { get; init; }
}

internal sealed record TargetHealth
{
    /// <summary><c>healthy</c>, <c>unhealthy</c>, <c>initial</c>, <c>draining</c>, <c>unused</c>, ...</summary>
    public required string State { get; init; }

    public string? Reason { get; init; }

    public string? Description { get; init; }

    public override string ToString() => string.Join(", ", new[] { State, Reason, Description }.Where(part => !string.IsNullOrEmpty(part)));
}
