using Infra.Settings;
using Stacks.Operations;
using Stacks.Operations.Releases;
using Stacks.Operations.Rollbacks;

namespace Tests.Operations;

public sealed class MigrationLadderTests
{
    /// <summary>The whole table: where a stack stands, and what may follow.</summary>
    public static TheoryData<LadderState, LadderRule, LadderRule, LadderRule, LadderRule> Rules => new()
    {
        { LadderState.Nothing, LadderRule.Allowed, LadderRule.Refused, LadderRule.Refused, LadderRule.Refused },
        { LadderState.Expanded, LadderRule.Allowed, LadderRule.Allowed, LadderRule.Allowed, LadderRule.Allowed },
        { LadderState.Contracted, LadderRule.Allowed, LadderRule.Allowed, LadderRule.Refused, LadderRule.Refused },
        { LadderState.RolledBack, LadderRule.Allowed, LadderRule.Refused, LadderRule.Refused, LadderRule.Allowed },
        { LadderState.FailedExpand, LadderRule.Allowed, LadderRule.Refused, LadderRule.Allowed, LadderRule.Allowed },
        { LadderState.StoppedContract, LadderRule.Allowed, LadderRule.Allowed, LadderRule.Refused, LadderRule.Allowed },
        { LadderState.FailedContract, LadderRule.Allowed, LadderRule.SameVersion, LadderRule.Refused, LadderRule.Refused },
        { LadderState.Unreadable, LadderRule.Allowed, LadderRule.Refused, LadderRule.Refused, LadderRule.Refused },
    };

    [Theory, MemberData(nameof(Rules))]
    public void Each_move_is_allowed_or_not(LadderState state, LadderRule expand, LadderRule contract, LadderRule automatic, LadderRule byHand) => Assert.Equal(
        (expand, contract, automatic, byHand),
        (MigrationLadder.RuleOf(state, LadderMove.DeployExpand), MigrationLadder.RuleOf(state, LadderMove.DeployContract),
            MigrationLadder.RuleOf(state, LadderMove.RollBackAutomatically), MigrationLadder.RuleOf(state, LadderMove.RollBackByHand)));

    [Fact]
    public void Every_state_has_its_row() => Assert.Equal(Enum.GetValues<LadderState>().Cast<object>(), Rules.Select(row => row[0]));

    [Fact]
    public void The_newest_entry_says_where_a_stack_stands()
    {
        var first = Recorded.Expand(1);
        (LadderState State, RecordedRelease[] Record)[] known =
        [
            (LadderState.Nothing, []),
            (LadderState.Expanded, [first]),
            (LadderState.Contracted, [Recorded.Contract(2), first]),
            (LadderState.RolledBack, [Recorded.Back(3, first), Recorded.Expand(2), first]),
            (LadderState.RolledBack, [Recorded.Back(3, first, ReleaseOutcome.Failed), Recorded.Expand(2), first]),
            (LadderState.FailedExpand, [Recorded.Expand(2, ReleaseOutcome.Failed), first]),
            (LadderState.FailedExpand, [Recorded.Expand(2, ReleaseOutcome.Unfinished), first]),
            (LadderState.FailedContract, [Recorded.Contract(2, ReleaseOutcome.Failed), first]),
            (LadderState.FailedContract, [Recorded.Contract(2, ReleaseOutcome.Unfinished), first]),
            (LadderState.StoppedContract, [Recorded.Contract(2, ReleaseOutcome.Failed, began: false), first]),
            (LadderState.Unreadable, [Recorded.Unreadable(2), first]),
        ];

        Assert.All(known, expected => Assert.Equal(expected.State, MigrationLadder.StateOf(expected.Record)));
        Assert.Equal(Enum.GetValues<LadderState>().Order(), known.Select(expected => expected.State).Distinct().Order());
    }

    [Fact]
    public void A_contract_that_failed_is_finished_by_the_same_version_alone()
    {
        RecordedRelease[] record = [Recorded.Contract(2, ReleaseOutcome.Failed), Recorded.Expand(1)];

        Assert.Null(MigrationLadder.DeployRefusal(record, "1.2", MigrationKind.Contract));
        Assert.Equal(
            "1.3 is a contract, but the contract 1.2 has not come to its end: deploy 1.2 again, or an expand that mends it",
            MigrationLadder.DeployRefusal(record, "1.3", MigrationKind.Contract));
        Assert.Null(MigrationLadder.DeployRefusal(record, "1.3", MigrationKind.Expand));
    }

    [Fact]
    public void A_contract_on_what_is_not_proven_is_refused_with_the_way_on() => Assert.Equal(
        "1.3 is a contract, but the deployment of 1.2 has not come to its end: deploy an expand first, and the contract once that is proven",
        MigrationLadder.DeployRefusal([Recorded.Expand(2, ReleaseOutcome.Failed), Recorded.Expand(1)], "1.3", MigrationKind.Contract));

    [Fact]
    public void No_way_leads_back_across_a_contract_however_long_ago()
    {
        var target = Recorded.Expand(1);
        RecordedRelease[] record = [Recorded.Expand(5), Recorded.Contract(4), Recorded.Expand(3), Recorded.Contract(2), target];

        Assert.Equal(
            "1.1 is older than the schema of the database: 1.2, which came after it, was a contract and took away what 1.1 needs. "
                + "Fix forward with an expand, or restore the database to before 1.2: docs/runbooks/database-restore.md",
            MigrationLadder.RollbackRefusal(record, target, LadderMove.RollBackByHand));
        Assert.Null(MigrationLadder.RollbackRefusal(record, record[1], LadderMove.RollBackByHand));
    }

    [Fact]
    public void A_contract_that_stopped_before_it_touched_the_database_bars_nothing_by_hand()
    {
        var target = Recorded.Expand(1);
        RecordedRelease[] record = [Recorded.Contract(2, ReleaseOutcome.Failed, began: false), target];

        Assert.Null(MigrationLadder.RollbackRefusal(record, target, LadderMove.RollBackByHand));
        Assert.Equal(
            "only an expand that fails goes back by itself, and the contract 1.2 stopped before it touched the database",
            MigrationLadder.RollbackRefusal(record, target, LadderMove.RollBackAutomatically));
    }

    [Fact]
    public void What_cannot_be_read_may_have_been_a_contract()
    {
        var target = Recorded.Expand(1);

        var refusal = MigrationLadder.RollbackRefusal([Recorded.Expand(3), Recorded.Unreadable(2), target], target, LadderMove.RollBackByHand);

        Assert.StartsWith("1.1 may be older than the schema of the database: deployment 2 lies between and cannot be read (its payload is not one of this program's). ", refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_name_it_goes_back_to_what_was_proven_before()
    {
        var (one, two, three) = (Recorded.Expand(1), Recorded.Expand(2), Recorded.Expand(3));
        (RecordedRelease Target, RecordedRelease[] Record)[] known =
        [
            (two, [three, two, one]),
            (two, [Recorded.Expand(3, ReleaseOutcome.Failed), two, one]),
            (two, [Recorded.Expand(3, ReleaseOutcome.Unfinished), two, one]),
            (one, [Recorded.Back(4, two), three, two, one]),
            (two, [Recorded.Back(4, two, ReleaseOutcome.Failed), three, two, one]),
            (one, [Recorded.Expand(5, ReleaseOutcome.Failed), Recorded.Back(4, one), three, two, one]),
        ];

        Assert.All(known, expected => Assert.Equal(expected.Target.Id, RollbackTarget.Of(expected.Record, version: null).Id));
        Assert.Throws<OperationFailedException>(() => RollbackTarget.Of([one], version: null));
        Assert.Throws<OperationFailedException>(() => RollbackTarget.Of([], version: null));
    }

    [Fact]
    public void Of_a_version_that_was_deployed_twice_the_later_one_counts()
    {
        var earlier = Recorded.Expand(1);
        var later = Recorded.Expand(2) with { Intent = earlier.Intent };

        Assert.Equal(2, RollbackTarget.Of([Recorded.Expand(3), later, earlier], "1.1").Id);
    }
}
