using Stacks.Operations.Answers;
using Stacks.Tools;

namespace Stacks.Operations;

/// <summary>What the platform exports, as the state of the stack holds it.</summary>
internal static class OutputReader
{
    /// <exception cref="ToolException">Pulumi gives no answer.</exception>
    public static Task<StackOutputs> OutputsAsync(this OperationContext context, CancellationToken cancellation) =>
        context.Tools.ReadAsync<StackOutputs>(new ToolCall("pulumi", ["stack", "output", "--json", "--stack", context.Stack.Name]), cancellation);
}
