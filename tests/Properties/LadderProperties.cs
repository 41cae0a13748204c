using FsCheck;
using FsCheck.Fluent;
using Infra.Settings;
using Stacks.Operations;
using Stacks.Operations.Releases;
using Stacks.Operations.Rollbacks;
using Tests.Operations;

namespace Tests.Properties;

/// <summary>What holds on the ladder, whatever is tried in whatever order.</summary>
public sealed class LadderProperties
{
    private static readonly Config Same = Config.QuickThrowOnFailure.WithMaxTest(1_000).WithReplay(20261121UL, 1UL);

    private static readonly Gen<int[]> Attempts = Gen.ArrayOf(Gen.Choose(0, 99), 12);

    [Fact]
    public void Code_that_is_older_than_the_last_contract_never_runs()
    {
        var (rollbacks, refusals) = (0, 0);
        Prop.ForAll(Arb.From(Attempts), attempts =>
        {
            var stack = new Imagined();
            foreach (var attempt in attempts)
            {
                stack.Try(attempt);
                Assert.True(stack.OldestRunning >= stack.LastContract, $"{stack.OldestRunning} runs on the schema of {stack.LastContract} after {string.Join(' ', attempts)}");
            }

            rollbacks += stack.Rollbacks;
            refusals += stack.Refusals;
        }).Check(Same);

        // A property that holds because nothing is ever allowed, or everything, says nothing.
        Assert.True(rollbacks > 100 && refusals > 100, $"{rollbacks} rollbacks, {refusals} refusals");
    }

    [Fact]
    public void From_wherever_a_stack_stands_an_expand_leads_on() => Prop.ForAll(Arb.From(Attempts), attempts =>
    {
        var stack = new Imagined();
        foreach (var attempt in attempts)
        {
            stack.Try(attempt);
        }

        Assert.Null(MigrationLadder.DeployRefusal(stack.Record, "9.9", MigrationKind.Expand));
    }).Check(Same);

    /// <summary>A stack of which the numbers of releases are their age; it does what the ladder allows.</summary>
    private sealed class Imagined
    {
        private readonly List<RecordedRelease> _record = [];

        public IReadOnlyList<RecordedRelease> Record => _record;

        /// <summary>The oldest code that may run; more than any number while none does.</summary>
        public long OldestRunning { get; private set; } = long.MaxValue;

        /// <summary>The newest contract that may have changed the schema; 0 for none.</summary>
        public long LastContract { get; private set; }

        public int Rollbacks { get; private set; }

        public int Refusals { get; private set; }

        public void Try(int attempt)
        {
            var id = _record.Count + 1L;
            switch (attempt % 8)
            {
                case 0 or 1:
                    Deploy(Recorded.Expand(id));
                    break;
                case 2:
                    // It fails while the services roll, and goes back where that is allowed.
                    if (Deploy(Recorded.Expand(id, ReleaseOutcome.Failed)))
                    {
                        Return(version: null, LadderMove.RollBackAutomatically);
                    }

                    break;
                case 3:
                    Deploy(Recorded.Contract(id));
                    break;
                case 4:
                    Deploy(Recorded.Contract(id, ReleaseOutcome.Failed, began: false));
                    break;
                case 5:
                    Deploy(Recorded.Contract(id, ReleaseOutcome.Failed));
                    break;
                case 6:
                    Return(version: null, LadderMove.RollBackByHand);
                    break;
                default:
                    Return(FormattableString.Invariant($"1.{(attempt % 11) + 1}"), LadderMove.RollBackByHand);
                    break;
            }
        }

        private bool Deploy(RecordedRelease release)
        {
            if (MigrationLadder.DeployRefusal(_record, release.Name, release.Intent!.Migration) is not null)
            {
                Refusals++;
                return false;
            }

            _record.Insert(0, release);
            var isContract = release.Intent.Migration == MigrationKind.Contract;
            // What was proven replaced everything. A contract migrates only after that; a failed expand may leave the old code beside the new.
            if (release.Outcome == ReleaseOutcome.Proven || (isContract && release.MigrationBegan))
            {
                OldestRunning = release.Id;
            }

            if (isContract && release.MigrationBegan)
            {
                LastContract = release.Id;
            }

            return true;
        }

        private void Return(string? version, LadderMove move)
        {
            RecordedRelease target;
            try
            {
                target = RollbackTarget.Of(_record, version);
            }
            catch (OperationFailedException)
            {
                Refusals++;
                return;
            }

            if (MigrationLadder.RollbackRefusal(_record, target, move) is not null)
            {
                Refusals++;
                return;
            }

            _record.Insert(0, Recorded.Back(_record.Count + 1L, target));
            OldestRunning = target.Id;
            Rollbacks++;
        }
    }
}
