namespace Tests.Workflows;

public sealed class CommandLinesTests
{
    [Theory]
    [InlineData("dotnet run --project stacks -c Release -- plan \"$STACK\" --output plan.md", "plan --output")]
    [InlineData("dotnet run --no-build --project stacks -- preview \"$A\" --format markdown | tee -a --append x > y", "preview --format")]
    [InlineData("dotnet run --project stacks -- rollback \"$A\" --to=\"$B\" --reason=\"$C --d\"", "rollback --to --reason")]
    [InlineData("dotnet run --project other -- plan", "")]
    [InlineData("dotnet build stacks", "")]
    public void A_call_is_a_command_and_its_options(string run, string calls) => Assert.Equal(
        calls,
        string.Join("; ", CommandLines.Of(Workflow.Parse("x.yml", $"jobs:\n  a:\n    steps:\n      - run: |\n          {run}")).Select(call => string.Join(' ', call.Options.Prepend(call.Command)))));

    [Fact]
    public void Each_workflow_calls_what_it_is_for() => Assert.Equal(
        [
            "ci.yml preview --against --parity --html",
            "ci.yml preview --against --parity --format --budget",
            "comment.yml comment-run --head --commit --run --marker",
            "deploy-production.yml plan --output",
            "deploy-production.yml deploy --approved",
            "deploy-staging.yml deploy",
            "drift.yml drift",
            "preview.yml plan --output",
            "preview.yml comment --pull-request --marker",
            "rollback.yml rollback --reason",
            "rollback.yml rollback --to --reason",
        ],
        WorkflowFiles.Workflows.SelectMany(workflow => CommandLines.Of(workflow).Select(call => $"{workflow.Name} {string.Join(' ', call.Options.Prepend(call.Command))}")));
}
