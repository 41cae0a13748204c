using Stacks.Operations.Answers;
using Stacks.Tools;

namespace Stacks.Operations;

/// <summary>Who runs this program.</summary>
internal static class Actor
{
    /// <summary>The login of the pipeline's actor, else of the person whom <c>gh</c> is signed in as.</summary>
    /// <exception cref="ToolException">Nobody is signed in.</exception>
    public static async Task<string> OfAsync(OperationContext context, CancellationToken cancellation) =>
        context.Variables("GITHUB_ACTOR") is { Length: > 0 } actor
            ? actor
            : (await context.Tools.ReadAsync<GitHubUser>(new ToolCall("gh", ["api", "user"]), cancellation)).Login;
}
