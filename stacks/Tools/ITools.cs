namespace Stacks.Tools;

/// <summary>The one way to the programs that this one works with: <c>aws</c>, <c>pulumi</c> and <c>gh</c>.</summary>
public interface ITools
{
    /// <summary>Runs a tool to its end; that it ends with an error is an answer too.</summary>
    /// <exception cref="ToolException">It is not installed, or did not end within <see cref="ToolCall.Limit"/>.</exception>
    Task<ToolAnswer> RunAsync(ToolCall call, CancellationToken cancellation);
}
