using Stacks.Planning;

namespace Tests.Stacks;

public sealed class ParityCommandTests
{
    [Fact]
    public async Task The_stacks_of_this_repository_mirror_each_other()
    {
        var run = await CommandRun.Of(StackFiles.Find(), "parity", "staging", "production");

        Assert.Equal((global::Stacks.Commands.ExitCode.Fine, ""), (run.ExitCode, run.Error));
        Assert.Contains("size: Staging carries no load worth paying for.\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("  database-instance instanceClass: db.t4g.small | db.m7g.large\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("  network-public-c: only in the second\n", run.Output, StringComparison.Ordinal);
        Assert.EndsWith(" reasons, 0 unexplained, 0 stale\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Permissions_that_nothing_needs_fail_it()
    {
        var run = await CommandRun.Of(StackFiles.Find(), "parity", "staging", "staging");

        Assert.Equal(global::Stacks.Commands.ExitCode.PolicyBroken, run.ExitCode);
        Assert.Contains("STALE size: staging and staging do not differ here; take it out of stacks/differences.yaml\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_stack_is_named()
    {
        var run = await CommandRun.Of(StackFiles.Find(), "parity", "staging", "productoin");

        Assert.Equal(global::Stacks.Commands.ExitCode.BadInput, run.ExitCode);
        Assert.Contains("productoin", run.Error, StringComparison.Ordinal);
    }
}
