using Stacks.Operations.Answers;
using Stacks.Tools;

namespace Stacks.Operations;

/// <summary>Who runs this program.</summary>
internal static class Actor
{
    /// <summary>The login of who has started the run of the pipeline, or started it again; else of the person whom <c>gh</c> is signed in as.</summary>
    /// <exception cref="ToolException">Nobody is signed in.</exception>
    public static async Task<string> OfAsync(OperationContext context, CancellationToken cancellation) =>
        OfRun(context) is [var actor, ..]
            ? actor
            : (await context.Tools.ReadAsync<GitHubUser>(new ToolCall("gh", ["api", "user"]), cancellation)).Login;

    /// <summary>Who has a hand in the run of the pipeline, the nearest first: who starts it again need not be who has started it. None for a person.</summary>
    public static IReadOnlyList<string> OfRun(OperationContext context) =>
        [.. new[] { context.Variables("GITHUB_TRIGGERING_ACTOR"), context.Variables("GITHUB_ACTOR") }.Where(actor => !string.IsNullOrEmpty(actor)).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase)];
}
