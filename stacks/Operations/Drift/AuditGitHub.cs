using Infra.Plans;
using Stacks.Auditing;
using Stacks.Preview;
using Stacks.Tools;

namespace Stacks.Operations.Drift;

/// <summary>Compares what a stack declares in GitHub with what GitHub has.</summary>
/// <param name="context">With <c>GITHUB_TOKEN</c> set, as Pulumi wants it, that token reads; else whoever is signed in to <c>gh</c>.</param>
/// <param name="plan">Of the stack, as its settings make it.</param>
public sealed class AuditGitHub(OperationContext context, Plan plan)
{
    /// <exception cref="ToolException">GitHub gave no answer to work with.</exception>
    public Task<GovernanceReport> FindAsync(CancellationToken cancellation)
    {
        var repository = context.Settings.GitHub.Repository;
        return new GovernanceAudit(new GitHub(context.Governing, $"{repository}"), new Uri($"https://github.com/{repository}")).RunAsync(plan, cancellation);
    }

    /// <summary>Tells what it finds, line by line.</summary>
    /// <exception cref="OperationFailedException">GitHub is not what the stack declares.</exception>
    /// <exception cref="ToolException">Something could not be audited: nobody knows that all is well.</exception>
    public async Task RunAsync(CancellationToken cancellation)
    {
        var report = await FindAsync(cancellation);
        foreach (var line in report.Differences.Select(difference => $"{difference}").Concat(report.NotAudited.Select(unknown => $"{unknown}")).Concat(report.Notes.Select(note => $"note: {note}")))
        {
            context.Say(line);
        }

        if (report.Differences.Count > 0)
        {
            throw new OperationFailedException($"{Wording.Count(report.Differences.Count, "difference")} between {context.Stack.Name} and GitHub; deploy the stack again, or declare what is wanted");
        }

        if (report.NotAudited.Count > 0)
        {
            throw Incomplete(report);
        }

        context.Say($"GitHub is as {context.Stack.Name} declares it: {Wording.Count(report.Audited, "resource")} audited");
    }

    /// <summary>What was not seen is no pass.</summary>
    internal static ToolException Incomplete(GovernanceReport report) => new(
        new ToolCall("gh", ["api"]),
        ToolTrouble.AccessDenied,
        $"{Wording.Count(report.NotAudited.Count, "finding")} missing, since GitHub did not show everything: {string.Join("; ", report.NotAudited)}");
}
