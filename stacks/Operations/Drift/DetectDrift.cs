using Infra.Plans;
using Stacks.Auditing;
using Stacks.Preview;
using Stacks.Tools;

namespace Stacks.Operations.Drift;

/// <summary>Looks for what has changed in the cloud and in GitHub since a stack was deployed, and keeps its issue about it.</summary>
/// <param name="context">With <c>GITHUB_TOKEN</c>, as for <see cref="AuditGitHub"/>; who is signed in to <c>gh</c> keeps the issue.</param>
/// <param name="plan">Of the stack, as its settings make it.</param>
public sealed class DetectDrift(OperationContext context, Plan plan)
{
    /// <exception cref="OperationFailedException">There is drift; the issue shows it.</exception>
    /// <exception cref="ToolException">Nobody knows, since a tool failed or did not see everything: the issue stays as it was.</exception>
    public async Task RunAsync(CancellationToken cancellation)
    {
        var stack = context.Stack.Name;
        var (cloud, gitHub) = await OrSayAsync(LookAsync, $"{stack} was not looked through to the end: its issue stays as it was, and nothing was changed.");
        var issue = new RollingIssue(context.GitHub, stack);
        if (cloud is not null || gitHub.Differences.Count > 0)
        {
            var drifted = $"{stack} has drifted: {Where(cloud is not null, gitHub.Differences.Count)}";
            context.Say(await OrSayAsync(
                () => issue.ShowAsync(DriftMarkdown.Write(context.Stack, cloud, gitHub, PipelineRun.Address(context)), cancellation), $"{drifted}, and its issue could not be brought up to date."));
            throw new OperationFailedException(drifted);
        }

        context.Say(await OrSayAsync(() => issue.CloseAsync(cancellation), $"{stack} is what was deployed, and its issue could not be closed."));
        context.Say($"{stack} is what was deployed");

        async Task<(IReadOnlyList<string>? Cloud, GovernanceReport GitHub)> LookAsync()
        {
            var inCloud = await new CloudRefresh(context).FindAsync(cancellation);
            var inGitHub = await new AuditGitHub(context, plan).FindAsync(cancellation);
            foreach (var difference in inGitHub.Differences)
            {
                context.Say($"{difference}");
            }

            return inCloud is null && inGitHub.Differences.Count == 0 && inGitHub.NotAudited.Count > 0 ? throw AuditGitHub.Incomplete(inGitHub) : (inCloud, inGitHub);
        }
    }

    /// <summary>What a tool that fails has no words for: how it stands.</summary>
    private async Task<T> OrSayAsync<T>(Func<Task<T>> part, string state)
    {
        try
        {
            return await part();
        }
        catch (ToolException)
        {
            context.Say(state);
            throw;
        }
    }

    private static string Where(bool inCloud, int inGitHub) =>
        string.Join(" and ", new[] { inCloud ? "in the cloud" : null, inGitHub > 0 ? $"in GitHub ({Wording.Count(inGitHub, "difference")})" : null }.OfType<string>());
}
