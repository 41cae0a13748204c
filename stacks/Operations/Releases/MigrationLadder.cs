using Infra.Settings;

namespace Stacks.Operations.Releases;

/// <summary>
/// Which step may follow which. An expand adds to the schema, so the code before it goes on working; a contract takes away what that code
/// needs. Whatever is allowed here, code that is older than the last contract never runs.
/// </summary>
public static class MigrationLadder
{
    private const string Restore = "docs/runbooks/database-restore.md";

    private static readonly Dictionary<LadderState, (LadderRule Expand, LadderRule Contract, LadderRule Automatic, LadderRule ByHand)> Rules = new()
    {
        // A contract takes away what the code before it used: where nothing runs, there is nothing to take away.
        [LadderState.Nothing] = (LadderRule.Allowed, LadderRule.Refused, LadderRule.Refused, LadderRule.Refused),
        [LadderState.Expanded] = (LadderRule.Allowed, LadderRule.Allowed, LadderRule.Allowed, LadderRule.Allowed),
        [LadderState.Contracted] = (LadderRule.Allowed, LadderRule.Allowed, LadderRule.Refused, LadderRule.Refused),
        // What runs is not what the contract was written after; and nobody undoes by a program what a person has just decided.
        [LadderState.RolledBack] = (LadderRule.Allowed, LadderRule.Refused, LadderRule.Refused, LadderRule.Allowed),
        [LadderState.FailedExpand] = (LadderRule.Allowed, LadderRule.Refused, LadderRule.Allowed, LadderRule.Allowed),
        // Only an expand goes back by itself; a person may, since the schema is still that of the release before.
        [LadderState.StoppedContract] = (LadderRule.Allowed, LadderRule.Allowed, LadderRule.Refused, LadderRule.Allowed),
        [LadderState.FailedContract] = (LadderRule.Allowed, LadderRule.SameVersion, LadderRule.Refused, LadderRule.Refused),
        [LadderState.Unreadable] = (LadderRule.Allowed, LadderRule.Refused, LadderRule.Refused, LadderRule.Refused),
    };

    /// <summary>Where a stack stands.</summary>
    /// <param name="record">Newest first.</param>
    public static LadderState StateOf(IReadOnlyList<RecordedRelease> record) => record switch
    {
        [] => LadderState.Nothing,
        [{ Intent: null }, ..] => LadderState.Unreadable,
        [{ Intent.Kind: ReleaseKind.Rollback }, ..] => LadderState.RolledBack,
        [{ Intent.Migration: MigrationKind.Expand, Outcome: var outcome }, ..] => outcome == ReleaseOutcome.Proven ? LadderState.Expanded : LadderState.FailedExpand,
        [{ Outcome: ReleaseOutcome.Proven }, ..] => LadderState.Contracted,
        [{ MigrationBegan: var began }, ..] => began ? LadderState.FailedContract : LadderState.StoppedContract,
    };

    public static LadderRule RuleOf(LadderState state, LadderMove move) => move switch
    {
        LadderMove.DeployExpand => Rules[state].Expand,
        LadderMove.DeployContract => Rules[state].Contract,
        LadderMove.RollBackAutomatically => Rules[state].Automatic,
        _ => Rules[state].ByHand,
    };

    /// <summary>Why a release may not be deployed now; null when it may.</summary>
    /// <param name="record">Newest first.</param>
    /// <param name="version">Of the release.</param>
    /// <param name="migration">What it does to the database.</param>
    public static string? DeployRefusal(IReadOnlyList<RecordedRelease> record, string version, MigrationKind migration)
    {
        var state = StateOf(record);
        var move = migration == MigrationKind.Expand ? LadderMove.DeployExpand : LadderMove.DeployContract;
        return RuleOf(state, move) switch
        {
            LadderRule.Allowed => null,
            LadderRule.SameVersion when record[0].Intent!.Version == version => null,
            LadderRule.SameVersion => $"{version} is a contract, but the contract {record[0].Name} has not come to its end: deploy {record[0].Name} again, or an expand that mends it",
            _ => $"{version} is a contract, but {Words(state, record)}: deploy an expand first, and the contract once that is proven",
        };
    }

    /// <summary>Why services may not go back to a release; null when they may.</summary>
    /// <param name="record">Newest first.</param>
    /// <param name="target">One of the record.</param>
    /// <param name="move">One of the two ways back.</param>
    public static string? RollbackRefusal(IReadOnlyList<RecordedRelease> record, RecordedRelease target, LadderMove move)
    {
        // The oldest of them: what is restored has to be from before it.
        if (record.TakeWhile(release => release.Id != target.Id).LastOrDefault(Bars) is { } barrier)
        {
            return barrier.Intent is null
                ? $"{target.Name} may be older than the schema of the database: {barrier.Name} lies between and cannot be read ({barrier.Note}). "
                    + "Fix forward with an expand; or look at that deployment in GitHub, and delete it there if it is none of this program's"
                : $"{target.Name} is older than the schema of the database: {barrier.Name}, which came after it, was a contract and took away what {target.Name} needs. "
                    + $"Fix forward with an expand, or restore the database to before {barrier.Name}: {Restore}";
        }

        var state = StateOf(record);
        return RuleOf(state, move) == LadderRule.Allowed ? null
            : RuleOf(state, LadderMove.RollBackByHand) == LadderRule.Allowed ? $"only an expand that fails goes back by itself, and {Words(state, record)}"
            : $"{Words(state, record)}. Fix forward with an expand";
    }

    private static bool Bars(RecordedRelease release) =>
        release.Intent is null
        || (release.Intent is { Kind: ReleaseKind.Deploy, Migration: MigrationKind.Contract } && (release.MigrationBegan || release.Outcome == ReleaseOutcome.Proven));

    private static string Words(LadderState state, IReadOnlyList<RecordedRelease> record) => state switch
    {
        LadderState.Nothing => "nothing was released yet",
        LadderState.Expanded => $"{record[0].Name} runs and was proven",
        LadderState.Contracted => $"{record[0].Name} was a contract and runs",
        LadderState.RolledBack => $"the services went back to {record[0].Name}",
        LadderState.FailedExpand => $"the deployment of {record[0].Name} has not come to its end",
        LadderState.StoppedContract => $"the contract {record[0].Name} stopped before it touched the database",
        LadderState.FailedContract => $"the contract {record[0].Name} failed while it changed the database",
        _ => $"{record[0].Name} in the record cannot be read ({record[0].Note})",
    };
}
