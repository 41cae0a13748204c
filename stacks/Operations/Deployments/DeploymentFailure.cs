using Infra.Naming;
using Infra.Settings;
using Stacks.Operations.Proving;

namespace Stacks.Operations.Deployments;

/// <summary>In what state a deployment that failed leaves its stack, and what to do about it.</summary>
internal sealed class DeploymentFailure(OperationContext context, DeploymentRun run, ReleaseSettings release)
{
    /// <summary>For people, line by line.</summary>
    /// <param name="step">The one that failed.</param>
    /// <param name="back">What became of the automatic rollback; null where none was tried.</param>
    public async Task<IReadOnlyList<string>> LinesAsync(DeploymentStep step, RollbackResult? back) =>
    [
        $"Done: {Names(run.Done)}. Failed: {step.Name}. Not begun: {Names(run.Open)}.",
        .. run.Snapshot is { } snapshot ? (string[])[$"The database from before is in the snapshot {snapshot}."] : [],
        Database(),
        Services(back),
        await new RunningServices(context).WordsAsync(),
        Next(step, back),
    ];

    private static string Names(IReadOnlyCollection<string> names) => names.Count == 0 ? "nothing" : string.Join(", ", names);

    private string Database() => (run.MigrationBegan, run.Done.Contains(DeploymentSteps.Migrating)) switch
    {
        (false, _) => "The database was not touched.",
        (_, true) => $"The database has the schema of {release.Version}.",
        _ => $"The database was being changed for {release.Version} and may be half-way.",
    };

    private string Services(RollbackResult? back) => (run.ServicesTouched, back) switch
    {
        (false, _) => "The services were not touched.",
        (_, { BackTo: { } version }) => $"The services were rolled back to {version}, which was proven.",
        (_, { Problem: { } problem }) => $"The services were not rolled back: {problem}",
        _ => $"The services run {release.Version}, as far as it came.",
    };

    private string Next(DeploymentStep step, RollbackResult? back)
    {
        var (what, runbook) = (release.Migration, step.Name, back) switch
        {
            (_, DeploymentSteps.Concluding, _) => ("The release runs and was proven, but is not recorded: deploy it again, so that it can be gone back to.", "deployment-failed"),
            (MigrationKind.Contract, _, _) when run.MigrationBegan =>
                ($"Nothing older than {release.Version} may run any more. Deploy {release.Version} again, or an expand that mends it; if data is wrong, restore the database.", "database-restore"),
            (_, _, { BackTo: not null }) => ("Mend it and deploy another version.", "deployment-rolled-back"),
            (MigrationKind.Contract, _, _) when run.ServicesTouched => ("Deploy again, or go back by hand: the rollback command.", "deployment-failed"),
            _ => ("Mend it and deploy again.", "deployment-failed"),
        };
        return $"Next: {what} {new Runbooks(context.Settings.GitHub.Repository, context.Settings.GitHub.Branch).Link(runbook)}";
    }
}
