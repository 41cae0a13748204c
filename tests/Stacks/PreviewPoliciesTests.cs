using Infra.Plans;
using Infra.Policies;

namespace Tests.Stacks;

public sealed class PreviewPoliciesTests
{
    [Fact]
    public async Task A_broken_blocker_is_exit_code_1_and_says_what_why_and_how()
    {
        using var repository = new TemporaryRepository("staging");
        var run = await CommandRun.Of(() => repository.Files, [Broken(Severity.Blocker)], "preview", "staging");
        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Contains(
            "Policies: 1 checked, 1 promise broken; 1 of them stops the pipeline\n"
            + "  TEST-01 blocker  network-vpc: every network is [blue]\n"
            + "    why: Because.\n"
            + "    fix: paint it\n",
            run.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Broken_advice_is_shown_and_stops_nothing()
    {
        using var repository = new TemporaryRepository("staging");
        var run = await CommandRun.Of(() => repository.Files, [Broken(Severity.Advice)], "preview", "staging");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("Policies: 1 checked, 1 promise broken; none stops the pipeline\n  TEST-01 advice  network-vpc", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_policy_that_cannot_be_decided_is_broken()
    {
        using var repository = new TemporaryRepository("staging");
        var policy = Broken(Severity.Blocker) with { Holds = vpc => vpc.Flag("cidrBlock") == true };
        var run = await CommandRun.Of(() => repository.Files, [policy], "preview", "staging");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(
            "    cannot be decided: network-vpc (aws:ec2/vpc:Vpc): input 'cidrBlock' is the text '10.20.0.0/16' but must be a flag\n",
            run.Output,
            StringComparison.Ordinal);
    }

    private static Policy Broken(Severity severity) => new()
    {
        Id = "TEST-01",
        Severity = severity,
        Promise = "every network is [blue]",
        Why = "Because.",
        Fix = "paint it",
        Select = plan => plan.OfType("aws:ec2/vpc:Vpc"),
        Holds = _ => false,
    };
}
