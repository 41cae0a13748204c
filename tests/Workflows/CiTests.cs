using System.Globalization;
using Infra.Settings;
using Stacks.Configuration;
using Stacks.Planning;
using Stacks.Preview;
using Tests.Fixtures;

namespace Tests.Workflows;

/// <summary>The check that every pull request must pass, whoever made it.</summary>
public sealed class CiTests
{
    private const string Gate = "ci";

    private static readonly Workflow Ci = WorkflowFiles.Of("ci.yml");

    [Fact]
    public void It_runs_for_every_pull_request_and_in_the_merge_queue_whatever_has_changed()
    {
        Assert.Equal(["pull_request", "merge_group"], Ci.Triggers);
        Assert.All(Ci.Root.At("on").Entries(), trigger => Assert.Empty(trigger.Value.Entries()));
    }

    [Theory]
    [InlineData("ci.yml")]
    [InlineData("comment.yml")]
    public void It_needs_no_secret(string workflow) => Assert.Empty(SafetyRules.Secrets(WorkflowFiles.Of(workflow)));

    [Theory]
    [InlineData("a: ${{ secrets.TOKEN }}")]
    [InlineData("a: ${{ secrets['TOKEN'] }}")]
    [InlineData("a: ${{ toJSON(secrets.A) }}")]
    public void A_secret_is_found(string line) => Assert.Single(SafetyRules.Secrets(Workflow.Parse("x.yml", line)));

    [Fact]
    public void Its_gate_waits_for_every_other_job() => Assert.Equal(
        Ci.Jobs.Select(job => job.Id).Where(id => id != Gate).Order(StringComparer.Ordinal),
        Ci.Job(Gate).Needs.Order(StringComparer.Ordinal));

    [Fact]
    public void Its_gate_runs_whatever_happened_and_lets_nothing_but_the_review_of_dependencies_be_skipped()
    {
        Assert.Equal("always()", Ci.Job(Gate).Node.Text("if"));
        Assert.Equal(["dependencies"], Ci.Jobs.Where(job => job.Id != Gate && job.Node.Text("if") is not null).Select(job => job.Id));
        Assert.Contains("""all(to_entries[]; .value.result == "success" or (.key == "dependencies" and .value.result == "skipped"))""", Ci.Job(Gate).Steps[^1].Run, StringComparison.Ordinal);
    }

    [Fact]
    public void The_previews_of_all_stacks_fit_into_one_comment()
    {
        var run = Assert.Single(Ci.Job("preview").Steps, step => step.Run?.Contains("--budget ", StringComparison.Ordinal) == true).Run!;
        var budget = int.Parse(run.Split("--budget ")[1].Split(' ')[0], CultureInfo.InvariantCulture);
        // One more character for each line break between them, and room for the marker.
        Assert.InRange((budget + 1) * StackFiles.Find().Stacks.Count, 0, Markdown.LongestComment - 100);
    }

    [Fact]
    public void Every_check_that_a_stack_requires_is_a_job() => Assert.All(StackFiles.Find().Stacks, stack =>
    {
        var required = StackSettingsReader.Read(YamlConfigValues.Parse($"Pulumi.{stack}.yaml", RepositoryFiles.Text($"Pulumi.{stack}.yaml"), "infra")).GitHub.RequiredChecks;
        Assert.NotEmpty(required);
        Assert.Empty(required.Except(Checks(WorkflowFiles.Workflows), StringComparer.Ordinal));
        // Another job of that name would count as the check.
        Assert.All(required, check => Assert.Single(WorkflowFiles.Workflows.SelectMany(workflow => workflow.Jobs), job => job.Name == check));
    });

    [Fact]
    public void A_check_is_a_job_of_a_workflow_that_pull_requests_and_the_merge_queue_start() => Assert.Equal(
        ["shown", "b"],
        Checks([
            Workflow.Parse("x.yml", "on: [pull_request, merge_group]\njobs:\n  a: { name: shown }\n  b: {}\n  c: { name: \"of ${{ matrix.os }}\" }"),
            Workflow.Parse("y.yml", "on: pull_request\njobs: { d: {} }"),
        ]));

    [Fact]
    public void It_has_the_floor_of_the_gate()
    {
        Assert.Contains("<Threshold>90</Threshold>", RepositoryFiles.Text("tests/Tests.csproj"), StringComparison.Ordinal);
        Assert.Contains("CollectCoverage=true dotnet test\n", RepositoryFiles.Text(".ci/run").ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains(Ci.Job("coverage").Steps, step => step.Run == "dotnet test tests/Tests.csproj -p:CollectCoverage=true");
        Assert.All(new[] { RepositoryFiles.Text(".ci/run"), Ci.Text }, text => Assert.DoesNotContain("Threshold", text, StringComparison.Ordinal));
    }

    [Fact]
    public void Its_comment_runs_the_default_branch_and_nothing_of_the_pull_request()
    {
        var comment = WorkflowFiles.Of("comment.yml");
        Assert.Equal(["workflow_run"], comment.Triggers);
        Assert.Equal([Ci.Root.Text("name")!], comment.Root.At("on").At("workflow_run").At("workflows").Texts());
        Assert.Equal("${{ github.event.repository.default_branch }}", Assert.Single(comment.Steps, step => step.IsCheckout).With("ref"));
        var artifact = Assert.Single(comment.Steps, step => step.Uses?.StartsWith("actions/download-artifact@", StringComparison.Ordinal) == true);
        Assert.StartsWith("${{ runner.temp }}/", artifact.With("path"), StringComparison.Ordinal);
    }

    [Fact]
    public void Strangers_and_Dependabot_get_no_preview_with_a_role() => Assert.All(WorkflowFiles.Of("preview.yml").Jobs, job => Assert.Equal(
        "github.event.pull_request.head.repo.full_name == github.repository && github.event.pull_request.user.login != 'dependabot[bot]'",
        job.Node.Text("if")));

    /// <summary>The names of checks that a branch can require: one that the merge queue does not start would hold it up for ever.</summary>
    private static IEnumerable<string> Checks(IEnumerable<Workflow> workflows) => workflows
        .Where(workflow => workflow.Triggers.Contains("pull_request") && workflow.Triggers.Contains("merge_group"))
        .SelectMany(workflow => workflow.Jobs).Select(job => job.Name).Where(name => !name.Contains("${{", StringComparison.Ordinal));

    [Fact]
    public void Every_check_that_a_branch_may_wait_for_is_a_job_that_runs_for_each_pull_request() => Assert.All(PullRequestChecks.Names, name => Assert.Contains(
        WorkflowFiles.Workflows.Where(workflow => workflow.Triggers.Contains("pull_request") && workflow.Triggers.Contains("merge_group")).SelectMany(workflow => workflow.Jobs),
        job => job.Name == name && job.Node.Text("if") is null or "always()"));
}
