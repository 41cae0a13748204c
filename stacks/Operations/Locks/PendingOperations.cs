using System.Text.Json.Serialization;
using Stacks.Tools;

namespace Stacks.Operations.Locks;

/// <summary>What an interrupted deployment had begun and whose end nobody knows.</summary>
public sealed class PendingOperations(OperationContext context)
{
    /// <summary>Each as a line that says what to do about it.</summary>
    /// <exception cref="ToolException">Pulumi failed: nobody knows.</exception>
    public async Task<IReadOnlyList<string>> FindAsync(CancellationToken cancellation)
    {
        // The secrets in it stay encrypted.
        var state = await context.Tools.ReadAsync<State>(new ToolCall("pulumi", ["stack", "export", "--non-interactive", "--stack", context.Stack.Name]), cancellation);
        return [.. (state.Deployment.PendingOperations ?? []).OrderBy(operation => operation.Resource.Urn, StringComparer.Ordinal).Select(Told)];
    }

    private string Told(Operation operation)
    {
        var urn = operation.Resource.Urn;
        var refresh = $"pulumi refresh --stack {context.Stack.Name}";
        return operation.Type == "creating"
            ? $"creating {urn}: if it is there, {refresh} --import-pending-creates '{urn}' --import-pending-creates ID; if not, {refresh} --clear-pending-creates"
            : $"{operation.Type} {urn}: {refresh} finds out how it ended";
    }

    private sealed record State
    {
        public required StateOfStack Deployment { get; init; }
    }

    private sealed record StateOfStack
    {
        [JsonPropertyName("pending_operations")]
        public IReadOnlyList<Operation>? PendingOperations { get; init; }
    }

    private sealed record Operation
    {
        public required string Type { get; init; }

        public required Resource Resource { get; init; }
    }

    private sealed record Resource
    {
        public required string Urn { get; init; }
    }
}
