namespace Tests.Workflows;

/// <summary>What each job may do beyond reading the code. A line more is a decision.</summary>
public sealed class PermissionTests
{
    [Fact]
    public void Every_job_has_the_rights_that_it_needs_and_no_other() => Assert.Equal(
        [
            "build-image.yml push: id-token write",
            "comment.yml comment: actions read, pull-requests write",
            "deploy-production.yml deploy: actions read, deployments write, id-token write, pull-requests read",
            "deploy-production.yml plan: id-token write",
            "deploy-production.yml release: actions write",
            "deploy-staging.yml deploy: deployments write, id-token write, pull-requests read",
            "drift.yml drift: id-token write, issues write",
            "preview.yml plan: id-token write, pull-requests write",
            "rollback.yml rollback: deployments write, id-token write",
        ],
        WorkflowFiles.Workflows.SelectMany(workflow => workflow.Jobs)
            .Select(job => (job, Rights: job.Node.At("permissions").Entries().Select(entry => $"{entry.Key} {entry.Value}").Where(right => right != "contents read").Order(StringComparer.Ordinal).ToArray()))
            .Where(entry => entry.Rights.Length > 0)
            .Select(entry => $"{entry.job.Workflow.Name} {entry.job.Id}: {string.Join(", ", entry.Rights)}")
            .Order(StringComparer.Ordinal));

    [Fact]
    public void Whatever_takes_a_role_may_ask_for_a_token_of_the_identity_provider()
    {
        var jobs = WorkflowFiles.Workflows.SelectMany(workflow => workflow.Jobs).Where(job => job.Steps.Any(step => step.Uses is { } uses
            && (uses.StartsWith("aws-actions/configure-aws-credentials@", StringComparison.Ordinal) || uses == "./.github/actions/stack"))).ToArray();
        Assert.Contains(jobs, job => job.Environment is not null);
        Assert.All(jobs, job => Assert.Equal("write", job.Node.At("permissions").Text("id-token")));
    }
}
