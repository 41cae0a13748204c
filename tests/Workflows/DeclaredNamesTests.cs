using System.Text.RegularExpressions;
using Infra.Plans;
using Infra.Policies;
using Stacks.Planning;
using Tests.Fixtures;
using Tests.Stacks;

namespace Tests.Workflows;

/// <summary>What the workflows take from GitHub and from this repository is there.</summary>
[Collection("plans")]
public sealed class DeclaredNamesTests(StackPlans plans)
{
    [Fact]
    public void Every_variable_and_secret_that_a_job_reads_is_declared_by_a_plan() =>
        Assert.Empty(WorkflowFiles.Workflows.SelectMany(workflow => workflow.Jobs).SelectMany(job => DeclaredNames.Missing(job, plans.All)));

    [Theory]
    [InlineData("a: ${{ vars.AWS_ROLE_ARN }}", "x.yml: a reads vars.AWS_ROLE_ARN, which the repository does not have")]
    [InlineData("environment: staging\n    a: ${{ vars.AWS_ROLE_ARM }}", "x.yml: a reads vars.AWS_ROLE_ARM, which staging does not have")]
    [InlineData("environment: staging\n    a: ${{ secrets.AWS_ROLE_ARN }}", "x.yml: a reads secrets.AWS_ROLE_ARN, which staging does not have")]
    [InlineData("environment: nowhere\n    a: ${{ vars.AWS_ROLE_ARN }}", "x.yml: a reads vars.AWS_ROLE_ARN, which nowhere does not have")]
    public void A_name_that_nobody_declares_is_found(string lines, string missing) =>
        Assert.Equal([missing], DeclaredNames.Missing(Workflow.Parse("x.yml", $"jobs:\n  a:\n    {lines}").Job("a"), plans.All));

    [Fact]
    public void Every_action_of_somebody_else_is_allowed_and_none_is_allowed_that_nobody_uses()
    {
        var permissions = plans.All.SelectMany(plan => plan.OfType(ResourceTypes.ActionsPermissions)).ToArray();
        var patterns = Assert.Single(permissions).Texts("allowedActionsConfig.patternsAlloweds")!;
        var used = WorkflowFiles.All.SelectMany(PinRules.Uses).Where(use => !use.StartsWith("./", StringComparison.Ordinal) && !use.StartsWith("actions/", StringComparison.Ordinal))
            .Select(use => use.Split(' ')[0]).Distinct(StringComparer.Ordinal).ToArray();
        Assert.All(used, use => Assert.Contains(patterns, pattern => Matches(pattern, use)));
        Assert.All(patterns, pattern => Assert.Contains(used, use => Matches(pattern, use)));
    }

    [Fact]
    public Task Every_command_that_a_workflow_calls_exists_with_its_options() =>
        Assert.AllAsync(WorkflowFiles.Workflows.SelectMany(CommandLines.Of), async call =>
        {
            var help = await CommandRun.Of(StackFiles.Find(), call.Command, "--help");
            Assert.Equal(0, help.ExitCode);
            Assert.All(call.Options, option => Assert.Matches($"(^|[ ,]){option}( |,|$)", help.Output.ReplaceLineEndings(" ")));
        });

    private static bool Matches(string pattern, string use) =>
        Regex.IsMatch(use, $"^{Regex.Escape(pattern).Replace(@"\*", ".*", StringComparison.Ordinal)}$", RegexOptions.None, TimeSpan.FromSeconds(1));
}
