using Infra.Changes;
using Infra.Plans;
using Stacks.Planning;
using Stacks.Preview;
using Tests.Fixtures;

namespace Tests.Stacks;

[Collection("plans")]
public sealed class ApprovedPlanTests(StackPlans plans)
{
    public static TheoryData<string> Stacks => [.. StackFiles.Find().Stacks];

    [Theory]
    [MemberData(nameof(Stacks))]
    public void The_plan_of_a_stack_is_the_approved_one(string stack) => ShouldBeApproved(ApprovedPlan.Of(StackFiles.Find(), stack), plans.Of(stack));

    [Fact]
    public void A_plan_that_moved_away_is_shown_with_the_way_to_approve_it()
    {
        var plan = SmallPlan.With("cidrBlock", "10.0.0.0/16");
        var moved = SmallPlan.With("cidrBlock", "10.9.0.0/16");
        var failure = Assert.ThrowsAny<Exception>(() =>
            ShouldBeApproved(new ApprovedPlan("/somewhere", "tests/Approved/dev.plan.txt", PlanText.Write(plan)), moved));
        Assert.Equal(
            """
            The plan of dev is not the one in tests/Approved/dev.plan.txt:
            ! network-vpc  ec2.Vpc
            -     cidrBlock: 10.0.0.0/16
            +     cidrBlock: 10.9.0.0/16
            If that is what you want: dotnet run --project stacks -- approve dev
            """,
            failure.Message,
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void A_plan_without_an_approved_one_fails_too()
    {
        var failure = Assert.ThrowsAny<Exception>(() =>
            ShouldBeApproved(new ApprovedPlan("/somewhere", "tests/Approved/dev.plan.txt", Text: null), SmallPlan.With("cidrBlock", "10.0.0.0/16")));
        Assert.EndsWith("If that is what you want: dotnet run --project stacks -- approve dev", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Approving_writes_exactly_the_plan()
    {
        using var repository = new TemporaryRepository("staging");
        var planned = await StackPlanner.PlanAsync(repository.Files, "staging");

        var first = await CommandRun.Of(repository.Files, "approve", "staging");

        const string Name = "tests/Approved/staging.plan.txt";
        Assert.Equal(new CommandRun(0, $"{Name} now holds this plan; read git diff {Name} and commit it with the change.\nIts pictures changed; commit them too: "
            + "tests/Approved/staging.architecture.mmd, tests/Approved/staging.architecture.svg, tests/Approved/staging.reach.mmd, tests/Approved/staging.reach.svg\n", ""), first);
        Assert.Equal(PlanText.Write(planned.Plan), repository.Read(Name));
        ShouldBeApproved(ApprovedPlan.Of(repository.Files, "staging"), planned.Plan);
        Assert.Equal(new CommandRun(0, $"{Name} holds this plan already.\n", ""), await CommandRun.Of(repository.Files, "approve", "staging"));
    }

    [Fact]
    public async Task A_damaged_approved_plan_is_named()
    {
        using var repository = new TemporaryRepository("staging");
        repository.Write("tests/Approved/staging.plan.txt", "<<<<<<< HEAD\n");
        (await CommandRun.Of(repository.Files, "preview", "staging")).ShouldRefuse(
            "tests/Approved/staging.plan.txt is not the text of a plan: its first line must be like 'plan of STACK of PROJECT, format 2: 3 resources in 1 component'");
    }

    private static string Differences(ApprovedPlan approved, Plan plan) =>
        approved.Base(plan).Plan is { } before ? string.Join('\n', ChangeLines.Of(PlanChanges.Between(before, plan))) : "there is none yet";

    private static void ShouldBeApproved(ApprovedPlan approved, Plan plan)
    {
        if (!approved.Is(plan))
        {
            Assert.Fail(
                $"The plan of {plan.Stack} is not the one in {approved.Name}:\n{Differences(approved, plan)}\n"
                + $"If that is what you want: dotnet run --project stacks -- approve {plan.Stack}");
        }
    }
}
