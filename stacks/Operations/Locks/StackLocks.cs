using Infra.Settings;
using Stacks.Tools;

namespace Stacks.Operations.Locks;

/// <summary>Finds the locks of a stack: objects in the bucket of the state, or the update that Pulumi Cloud has under way.</summary>
/// <param name="context">The stack.</param>
/// <param name="project">The name in <c>Pulumi.yaml</c>.</param>
public sealed class StackLocks(OperationContext context, string project)
{
    private string Stack => context.Stack.Name;

    /// <exception cref="ToolException">A tool failed: nobody knows.</exception>
    public Task<IReadOnlyList<StackLock>> FindAsync(CancellationToken cancellation) =>
        context.Settings.State.Bucket is { } bucket ? InBucketAsync(bucket, cancellation) : InCloudAsync(cancellation);

    private async Task<IReadOnlyList<StackLock>> InBucketAsync(StateBucket bucket, CancellationToken cancellation)
    {
        var prefix = bucket.Object($".pulumi/locks/organization/{project}/{Stack}/");
        // Where there is nothing, some versions print nothing at all; a query always prints its answer.
        var found = await context.Aws.ReadAsync<LockObjects>(
            cancellation, "s3api", "list-objects-v2", "--bucket", bucket.Name, "--prefix", prefix, "--query", "{Keys: Contents[].Key}");
        var locks = new List<StackLock>();
        foreach (var key in found.Keys ?? [])
        {
            var content = await context.Aws.ReadAsync<LockContent>(cancellation, "s3", "cp", $"s3://{bucket.Name}/{key}", "-", "--only-show-errors");
            locks.Add(new StackLock(FormattableString.Invariant($"{content.Username}@{content.Hostname}, process {content.Pid}"), content.Timestamp));
        }

        return locks;
    }

    private async Task<IReadOnlyList<StackLock>> InCloudAsync(CancellationToken cancellation)
    {
        var stacks = await context.Tools.ReadAsync<List<CloudStack>>(new ToolCall("pulumi", ["stack", "ls", "--json", "--non-interactive"]), cancellation);
        // An organisation that is not the default one stands before the name.
        if (!stacks.Exists(stack => stack.UpdateInProgress == true && stack.Name.Split('/')[^1] == Stack))
        {
            return [];
        }

        var updates = await context.Tools.ReadAsync<List<CloudUpdate>>(
            new ToolCall("pulumi", ["stack", "history", "--json", "--page-size", "1", "--non-interactive", "--stack", Stack]), cancellation);
        var update = updates is [{ Result: "in-progress" } running, ..] ? running : null;
        var who = update?.Environment.GetValueOrDefault("ci.build.url") ?? update?.Environment.GetValueOrDefault("git.author") ?? "somebody";
        return [new StackLock($"{update?.Kind ?? "an update"} by {who}", update?.StartTime)];
    }

    private sealed record LockObjects
    {
        public required IReadOnlyList<string>? Keys { get; init; }
    }

    private sealed record LockContent
    {
        public required int Pid { get; init; }

        public required string Username { get; init; }

        public required string Hostname { get; init; }

        public required DateTimeOffset Timestamp { get; init; }
    }

    private sealed record CloudStack
    {
        public required string Name { get; init; }

        public bool? UpdateInProgress { get; init; }
    }

    private sealed record CloudUpdate
    {
        public required string Kind { get; init; }

        public required DateTimeOffset StartTime { get; init; }

        public string? Result { get; init; }

        public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);
    }
}
