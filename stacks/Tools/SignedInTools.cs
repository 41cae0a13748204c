namespace Stacks.Tools;

/// <summary>Tools of which <c>gh</c> works with a certain token, which no argument shows.</summary>
public sealed class SignedInTools(ITools tools, string token) : ITools
{
    public Task<ToolAnswer> RunAsync(ToolCall call, CancellationToken cancellation) => tools.RunAsync(call with { Variables = [("GH_TOKEN", token)] }, cancellation);
}
