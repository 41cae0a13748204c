using Infra.Plans;
using Infra.Policies;
using Tests.Fixtures;

namespace Tests.Components;

/// <summary>The role that works for whoever may push a branch.</summary>
[Collection("plans")]
public sealed class PlanRoleTests(StackPlans plans)
{
    private const string Audience = "Condition.StringEquals[\"token.actions.githubusercontent.com:aud\"]";
    private const string Subject = "Condition.StringEquals[\"token.actions.githubusercontent.com:sub\"]";

    [Fact]
    public void Pull_requests_the_branch_of_the_stack_and_the_default_branch_may_plan()
    {
        Assert.Equal(
            ["repo:acme/shop:pull_request", "repo:acme/shop:ref:refs/heads/production", "repo:acme/shop:ref:refs/heads/main"],
            Trust(plans.Production, "plan-role").Texts(Subject));
        Assert.Equal(["repo:acme/shop:pull_request", "repo:acme/shop:ref:refs/heads/main"], Trust(plans.Staging, "plan-role").Texts(Subject));
        Assert.All(plans.All, plan => Assert.Equal(["sts.amazonaws.com"], Trust(plan, "plan-role").Texts(Audience)));
    }

    [Fact]
    public async Task The_default_branch_is_what_the_repository_calls_it()
    {
        var plan = await StackPlans.PlanAsync("staging", $"{SettingsText.Staging.With("github.defaultBranch", "trunk")}");

        Assert.Equal(
            ["repo:acme/shop:pull_request", "repo:acme/shop:ref:refs/heads/main", "repo:acme/shop:ref:refs/heads/trunk"],
            Trust(plan, "plan-role").Texts(Subject));
        Assert.Empty(PolicyCatalog.Check(plan));
    }

    [Fact]
    public async Task A_repository_whose_tokens_carry_numbers_is_named_with_them()
    {
        var plan = await StackPlans.PlanAsync("staging", $"{SettingsText.Staging.With("github.subjectIds", "123456/789012")}");

        Assert.Equal(["repo:acme@123456/shop@789012:environment:staging"], Trust(plan, "deploy-role").Texts(Subject));
        Assert.Equal(
            ["repo:acme@123456/shop@789012:pull_request", "repo:acme@123456/shop@789012:ref:refs/heads/main"],
            Trust(plan, "plan-role").Texts(Subject));
        Assert.Empty(PolicyCatalog.Check(plan));
    }

    [Theory]
    [InlineData("secretsmanager:GetSecretValue", "arn:aws:secretsmanager:eu-west-1:111122223333:secret:shop-staging-database-app-1")]
    [InlineData("secretsmanager:BatchGetSecretValue", "*")]
    [InlineData("s3:GetObject", "arn:aws:s3:::shop-staging-alb-logs-111122223333/AWSLogs")]
    [InlineData("logs:GetLogEvents", "arn:aws:logs:eu-west-1:111122223333:log-group:/shop/staging/api")]
    [InlineData("kms:Decrypt", "arn:aws:kms:eu-west-1:111122223333:key/1")]
    [InlineData("ecs:UpdateService", "arn:aws:ecs:eu-west-1:111122223333:service/shop-staging/api")]
    [InlineData("iam:GetRole", "arn:aws:iam::111122223333:role/shop-production-deploy")]
    [InlineData("secretsmanager:DescribeSecret", "arn:aws:secretsmanager:eu-west-1:111122223333:secret:shop-production-database-app-1")]
    public void It_sees_no_content_changes_nothing_and_keeps_to_its_stack(string action, string resource) =>
        Assert.False(plans.Staging.StatementsOf("plan").Allows(action, resource));

    [Theory]
    [InlineData("rds:DescribeDBInstances", "*")]
    [InlineData("ecr:DescribeImages", "*")]
    [InlineData("secretsmanager:DescribeSecret", "arn:aws:secretsmanager:eu-west-1:111122223333:secret:shop-staging-database-app-1")]
    [InlineData("secretsmanager:ListSecretVersionIds", "arn:aws:secretsmanager:eu-west-1:111122223333:secret:shop-staging-database-app-1")]
    [InlineData("s3:GetBucketPolicy", "arn:aws:s3:::shop-staging-alb-logs-111122223333")]
    [InlineData("iam:GetPolicyVersion", "arn:aws:iam::111122223333:policy/shop-staging-boundary")]
    [InlineData("iam:GetRolePolicy", "arn:aws:iam::111122223333:role/shop-staging-deploy")]
    [InlineData("iam:GetOpenIDConnectProvider", "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com")]
    [InlineData("route53:ListResourceRecordSets", "arn:aws:route53:::hostedzone/Z0123456789STAGING01")]
    [InlineData("lambda:GetPolicy", "arn:aws:lambda:eu-west-1:111122223333:function:shop-staging-database-rotation")]
    public void It_sees_how_the_stack_is_configured(string action, string resource) => Assert.True(plans.Staging.StatementsOf("plan").Allows(action, resource));

    [Fact]
    public void Its_permissions_are_its_limit() => Assert.All(plans.All, plan =>
    {
        plan.ByName("plan-role").ShouldHave("permissionsBoundary", $"arn:aws:iam::111122223333:policy/shop-{plan.Stack}-plan");
        plan.ByName("plan-may-read").ShouldHave("policyArn", $"arn:aws:iam::111122223333:policy/shop-{plan.Stack}-plan");
    });

    [Fact]
    public void It_is_an_output_of_the_stack() => Assert.All(plans.All, plan =>
        Assert.Equal($"arn:aws:iam::111122223333:role/shop-{plan.Stack}-plan", plan.Outputs["planRole"]));

    private static PlannedMap Trust(Plan plan, string role) => Assert.Single(plan.ByName(role).JsonMap("assumeRolePolicy")!.Items("Statement")!);
}
