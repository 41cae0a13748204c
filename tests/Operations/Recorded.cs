using Infra.Settings;
using Stacks.Operations.Proving;
using Stacks.Operations.Releases;

namespace Tests.Operations;

/// <summary>Entries of the record of releases.</summary>
internal static class Recorded
{
    private static readonly Dictionary<string, RunningRevision> Services = new()
    {
        ["api"] = new("sha256:00000000000000000000000000000000000000000000000000000000000000a1", "arn:aws:ecs:eu-west-1:1:task-definition/shop-production-api:1"),
    };

    public static RecordedRelease Expand(long id, ReleaseOutcome outcome = ReleaseOutcome.Proven) => Deployed(id, MigrationKind.Expand, outcome, began: true);

    /// <param name="id">Its number; its version is <c>1.</c> and the number.</param>
    /// <param name="outcome">How it ended.</param>
    /// <param name="began">Whether it had begun to migrate the database.</param>
    public static RecordedRelease Contract(long id, ReleaseOutcome outcome = ReleaseOutcome.Proven, bool began = true) => Deployed(id, MigrationKind.Contract, outcome, began);

    public static RecordedRelease Back(long id, RecordedRelease target, ReleaseOutcome outcome = ReleaseOutcome.Proven) => target with
    {
        Id = id,
        Outcome = outcome,
        Intent = target.Intent! with { Kind = ReleaseKind.Rollback, BackTo = target.Id, Reason = "it was slow" },
        Services = outcome == ReleaseOutcome.Proven ? target.Services : new Dictionary<string, RunningRevision>(),
    };

    public static RecordedRelease Unreadable(long id) =>
        new() { Id = id, At = DateTimeOffset.UnixEpoch, Outcome = ReleaseOutcome.Unreadable, Intent = null, Note = "its payload is not one of this program's" };

    private static RecordedRelease Deployed(long id, MigrationKind migration, ReleaseOutcome outcome, bool began) => new()
    {
        Id = id,
        At = DateTimeOffset.UnixEpoch,
        Outcome = outcome,
        Intent = new ReleaseIntent { Kind = ReleaseKind.Deploy, Version = FormattableString.Invariant($"1.{id}"), Migration = migration, Actor = "ann" },
        MigrationBegan = began,
        Services = outcome == ReleaseOutcome.Proven ? Services : new Dictionary<string, RunningRevision>(),
    };
}
