using Infra.Plans;
using Stacks.Preview;
using Stacks.Tools;

namespace Stacks.Operations;

/// <summary>Looks for what has changed in the cloud and in GitHub since a stack was deployed, and keeps its issue about it.</summary>
/// <param name="context">With <c>GITHUB_TOKEN</c>, as for <see cref="AuditGitHub"/>; who is signed in to <c>gh</c> keeps the issue.</param>
/// <param name="plan">Of the stack, as its settings make it.</param>
public sealed class DetectDrift(OperationContext context, Plan plan)
{
    /// <exception cref="OperationFailedException">There is drift; the issue shows it.</exception>
    /// <exception cref="ToolException">Nobody knows, since a tool failed or did not see everything: the issue stays as it was.</exception>
    public async Task RunAsync(CancellationToken cancellation)
    {
        var cloud = await new CloudRefresh(context).FindAsync(cancellation);
        var gitHub = await new AuditGitHub(context, plan).FindAsync(cancellation);
        foreach (var difference in gitHub.Differences)
        {
            context.Say($"{difference}");
        }

        var issue = new RollingIssue(context.GitHub, context.Stack.Name);
        if (cloud is not null || gitHub.Differences.Count > 0)
        {
            context.Say(await issue.ShowAsync(DriftMarkdown.Write(context.Stack, cloud, gitHub, Run()), cancellation));
            throw new OperationFailedException($"{context.Stack.Name} has drifted: {Where(cloud is not null, gitHub.Differences.Count)}");
        }

        if (gitHub.NotAudited.Count > 0)
        {
            throw AuditGitHub.Incomplete(gitHub);
        }

        context.Say(await issue.CloseAsync(cancellation));
        context.Say($"{context.Stack.Name} is what was deployed");
    }

    private static string Where(bool inCloud, int inGitHub) =>
        string.Join(" and ", new[] { inCloud ? "in the cloud" : null, inGitHub > 0 ? $"in GitHub ({Wording.Count(inGitHub, "difference")})" : null }.OfType<string>());

    private string? Run() =>
        context.Variables("GITHUB_SERVER_URL") is { Length: > 0 } server && context.Variables("GITHUB_REPOSITORY") is { Length: > 0 } repository && context.Variables("GITHUB_RUN_ID") is { Length: > 0 } id
            ? $"{server}/{repository}/actions/runs/{id}"
            : null;
}
