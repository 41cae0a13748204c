namespace Stacks.Operations.Answers;

/// <summary><c>aws ecs describe-tasks</c> and <c>run-task</c></summary>
internal sealed record EcsTasks
{
    public required IReadOnlyList<EcsTask> Tasks { get; init; }

    public IReadOnlyList<EcsFailure> Failures { get; init; } = [];
}

internal sealed record EcsFailure
{
    public string? Arn { get; init; }

    public string? Reason { get; init; }

    public string? Detail { get; init; }

    public override string ToString() => string.Join(", ", new[] { Reason, Detail, Arn }.Where(part => !string.IsNullOrEmpty(part)));
}

internal sealed record EcsTask
{
    public required string TaskArn { get; init; }

    /// <summary><c>PROVISIONING</c> to <c>RUNNING</c> to <c>STOPPED</c>.</summary>
    public required string LastStatus { get; init; }

    public IReadOnlyList<EcsContainer> Containers { get; init; } = [];

    public IReadOnlyList<EcsAttachment> Attachments { get; init; } = [];

    public DateTimeOffset? StoppedAt { get; init; }

    /// <summary><c>TaskFailedToStart</c>, <c>EssentialContainerExited</c>, ...</summary>
    public string? StopCode { get; init; }

    public string? StoppedReason { get; init; }

    /// <summary>The last part of the ARN.</summary>
    public string Id => TaskArn[(TaskArn.LastIndexOf('/') + 1)..];

    /// <summary>Null before the task has its network interface.</summary>
    public string? Address => Attachments.SelectMany(attachment => attachment.Details).FirstOrDefault(detail => detail.Name == "privateIPv4Address")?.Value;

    /// <summary>Why it stopped, and how each of its containers did.</summary>
    public string Ending()
    {
        var containers = Containers.Select(container => $"{container.Name} {(container.ExitCode is { } code ? $"exit code {code}" : "did not run")}{(string.IsNullOrEmpty(container.Reason) ? "" : $" ({container.Reason})")}");
        return $"{StopCode ?? "no stop code"}: {StoppedReason ?? "no reason given"}; {string.Join(", ", containers)}";
    }
}

internal sealed record EcsContainer
{
    public required string Name { get; init; }

    /// <summary>As the task definition names it.</summary>
    public string? Image { get; init; }

    /// <summary>Of what was fetched; absent for registries of which ECS does not say it.</summary>
    public string? ImageDigest { get; init; }

    /// <summary>Null for one that never ran.</summary>
    public int? ExitCode { get; init; }

    public string? Reason { get; init; }
}

internal sealed record EcsAttachment
{
    public IReadOnlyList<EcsDetail> Details { get; init; } = [];
}

internal sealed record EcsDetail
{
    public string? Name { get; init; }

    public string? Value { get; init; }
}
