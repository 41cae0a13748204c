using Infra.Policies;
using Tests.Fixtures;

namespace Tests.Components;

/// <summary>A state in a bucket: a deployment locks and writes it, a plan reads it.</summary>
[Collection("plans")]
public sealed class StateTests(StackPlans plans)
{
    private const string Bucket = "arn:aws:s3:::shop-staging-state";
    private const string State = $"{Bucket}/shop/.pulumi/stacks/infra/staging.json";
    private const string Lock = $"{Bucket}/shop/.pulumi/locks/organization/infra/staging/1.json";

    [Fact]
    public async Task A_deployment_writes_the_state_and_leaves_its_bucket_alone()
    {
        var deploy = (await FullStack.PlanAsync()).StatementsOf("deploy");

        Assert.All(["s3:GetObject", "s3:PutObject", "s3:DeleteObject"], (string action) => Assert.True(deploy.Allows(action, State) && deploy.Allows(action, Lock)));
        Assert.True(deploy.Allows("s3:ListBucket", Bucket));
        Assert.All(["kms:Decrypt", "kms:Encrypt", "kms:GenerateDataKey"], (string action) => Assert.True(deploy.Allows(action, FullStack.StateKey)));
        Assert.All(["s3:DeleteBucket", "s3:PutBucketPolicy", "s3:PutBucketVersioning"], (string action) => Assert.False(deploy.Allows(action, Bucket)));
        Assert.False(deploy.Allows("s3:GetObject", $"{Bucket}/other/.pulumi/stacks/infra/staging.json"));
    }

    [Fact]
    public async Task A_plan_reads_the_state_and_writes_nothing_there()
    {
        var plan = (await FullStack.PlanAsync()).StatementsOf("plan");

        Assert.True(plan.Allows("s3:GetObject", State));
        Assert.True(plan.Allows("s3:ListBucket", Bucket));
        Assert.All(["s3:PutObject", "s3:DeleteObject"], (string action) => Assert.False(plan.Allows(action, State) || plan.Allows(action, Lock)));
        Assert.True(plan.Allows("kms:Decrypt", FullStack.StateKey));
        Assert.All(["kms:Encrypt", "kms:GenerateDataKey"], (string action) => Assert.False(plan.Allows(action, FullStack.StateKey)));
    }

    [Fact]
    public async Task A_stack_with_every_setting_and_its_state_in_a_bucket_keeps_every_promise() =>
        Assert.Equal([], PolicyCatalog.Check(await FullStack.PlanAsync()).Select(violation => $"{violation.Policy.Id} {violation.Resource}"));

    [Fact]
    public void With_Pulumi_Cloud_no_role_is_given_a_state() => Assert.All(plans.All, plan =>
        Assert.DoesNotContain(plan.StatementsOf("deploy").Concat(plan.StatementsOf("plan")), statement => statement.Text("Sid")!.Contains("State", StringComparison.Ordinal)));
}
