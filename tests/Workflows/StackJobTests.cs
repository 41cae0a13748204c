using Infra.Plans;
using Infra.Policies;
using Infra.Settings;
using Stacks.Configuration;
using Stacks.Planning;
using Tests.Fixtures;

namespace Tests.Workflows;

/// <summary>The workflows know the stacks that there are: their names, their environments and their branches.</summary>
[Collection("plans")]
public sealed class StackJobTests(StackPlans plans)
{
    private static readonly IReadOnlyList<string> Stacks = StackFiles.Find().Stacks;

    [Fact]
    public void Every_matrix_over_stacks_has_them_all()
    {
        var matrices = WorkflowFiles.Workflows.SelectMany(workflow => workflow.Jobs).Where(job => job.Rows.Any(row => row.ContainsKey("stack"))).ToArray();
        Assert.Equal(["ci.yml: preview", "drift.yml: drift", "preview.yml: plan"], matrices.Select(job => job.Where));
        Assert.All(matrices, job =>
        {
            Assert.Equal(Stacks, job.Rows.Select(row => row["stack"]));
            Assert.Equal("false", job.Node.At("strategy").Text("fail-fast"));
            Assert.All(job.Rows.Where(row => row.ContainsKey("prefix")), row => Assert.Equal(row["stack"].ToUpperInvariant().Replace('-', '_'), row["prefix"]));
        });
    }

    [Fact]
    public void A_rollback_can_choose_every_stack() =>
        Assert.Equal(Stacks, Assert.Single(WorkflowFiles.Of("rollback.yml").Jobs).Environments);

    [Fact]
    public void Every_environment_is_declared_by_the_plan_of_its_stack()
    {
        var used = WorkflowFiles.Workflows.SelectMany(workflow => workflow.Jobs).SelectMany(job => job.Environments).ToArray();
        Assert.Equal(Stacks, used.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        Assert.All(used, environment => plans.Of(environment).Only(ResourceTypes.Environment).ShouldHave("environment", environment));
    }

    [Theory]
    [InlineData("staging")]
    [InlineData("production")]
    public void A_stack_is_deployed_from_its_own_branch(string stack)
    {
        var branch = Settings(stack).Branch;
        var workflow = WorkflowFiles.Of($"deploy-{stack}.yml");
        Assert.Contains(branch, workflow.Root.At("on").At("push").At("branches").Texts()
            .Concat(workflow.Jobs.SelectMany(job => job.Steps).Select(step => step.Node.At("env").Text("BRANCH")).OfType<string>()));
        Assert.Equal(branch, Assert.Single(Assert.Single(WorkflowFiles.Of("drift.yml").Jobs).Rows, row => row["stack"] == stack)["branch"]);
    }

    [Fact]
    public void Tests_come_before_whatever_is_deployed()
    {
        Assert.Equal(Stacks.Count, Deployments().Count());
        Assert.All(Deployments(), job =>
        {
            var before = Before(job).ToArray();
            Assert.Contains(before, needed => needed.Steps.Any(step => step.Uses == "./.github/actions/verify"));
            Assert.All(before.Append(job), each => Assert.DoesNotContain("always()", each.Node.Text("if") ?? "", StringComparison.Ordinal));
        });
    }

    [Fact]
    public void Production_deploys_the_plan_that_was_shown_before_the_approval()
    {
        var workflow = WorkflowFiles.Of("deploy-production.yml");
        Assert.Null(workflow.Job("plan").Environment);
        Assert.Equal("${{ steps.plan.outputs.digest }}", workflow.Job("plan").Node.At("outputs").Text("digest"));
        var deploy = Assert.Single(workflow.Job("deploy").Steps, step => step.Run?.Contains("-- deploy ", StringComparison.Ordinal) == true);
        Assert.Equal("${{ needs.plan.outputs.digest }}", deploy.Node.At("env").Text("DIGEST"));
        Assert.EndsWith("deploy production --approved \"$DIGEST\"", deploy.Run, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_changes_a_stack_and_is_cut_off_says_where_to_read_on()
    {
        var jobs = WorkflowFiles.Workflows.SelectMany(workflow => workflow.Jobs).Where(job => job.Environment is not null).ToArray();
        Assert.Equal(Stacks.Count + 1, jobs.Length);
        Assert.All(jobs, job =>
        {
            var last = job.Steps[^1];
            Assert.Equal("failure() || cancelled()", last.Node.Text("if"));
            Assert.Contains("docs/runbooks/stack-locked.md", last.Run, StringComparison.Ordinal);
        });
    }

    private static IEnumerable<Job> Deployments() => WorkflowFiles.Workflows.Where(workflow => workflow.Name.StartsWith("deploy-", StringComparison.Ordinal))
        .Select(workflow => workflow.Job("deploy"));

    private static IEnumerable<Job> Before(Job job) => job.Needs.Select(job.Workflow.Job).SelectMany(needed => Before(needed).Prepend(needed));

    private static GitHubSettings Settings(string stack) =>
        StackSettingsReader.Read(YamlConfigValues.Parse($"Pulumi.{stack}.yaml", RepositoryFiles.Text($"Pulumi.{stack}.yaml"), "infra")).GitHub;
}
