using Infra.Plans;
using Infra.Policies;
using Tests.Fixtures;

namespace Tests.Components;

[Collection("plans")]
public sealed class DeliveryTests(StackPlans plans)
{
    [Fact]
    public void A_deployment_of_production_waits_for_a_team() =>
        plans.Production.Only(ResourceTypes.Environment).ShouldHave("reviewers", new[] { new { teams = new[] { 1234567 }, users = Array.Empty<int>() } });

    [Fact]
    public void Merging_is_approval_enough_for_staging() => plans.Staging.Only(ResourceTypes.Environment).ShouldNotHave("reviewers");

    [Fact]
    public void The_pipeline_knows_where_and_as_whom_to_deploy()
    {
        plans.Production.All(ResourceTypes.EnvironmentVariable).ShouldHave("environment", "production");
        plans.Production.ByName("delivery-aws-region").ShouldHave("value", "eu-west-1");
        plans.Production.ByName("delivery-aws-role-arn").ShouldHave("value", plans.Production.Outputs["deployRole"]!);
        plans.Production.ByName("delivery-ecs-cluster").ShouldHave("value", plans.Production.Outputs["cluster"]!);
        plans.Production.ByName("delivery-platform-url").ShouldHave("value", plans.Production.Outputs["url"]!);
    }

    [Fact]
    public async Task A_branch_that_another_stack_protects_is_left_alone()
    {
        var plan = await plans.VaryAsync("staging", ("protectBranch: true", "protectBranch: false"));

        Assert.Empty(plan.OfType(ResourceTypes.BranchRuleset));
        Assert.Empty(plan.OfType(ResourceTypes.BranchProtection));
        Assert.Empty(PolicyCatalog.Check(plan));
    }

    [Fact]
    public async Task An_identity_provider_that_the_account_has_is_used_and_not_made()
    {
        var plan = await plans.VaryAsync("staging", ("createOidcProvider: true", "createOidcProvider: false"));

        Assert.Empty(plan.OfType(ResourceTypes.OidcProvider));
        Assert.Equal(
            "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com",
            Assert.Single(plan.ByName("deploy-role").JsonMap("assumeRolePolicy")!.Items("Statement")!).Text("Principal.Federated"));
        Assert.Equal(plans.Staging.ByName("deploy-role").Text("assumeRolePolicy"), plan.ByName("deploy-role").Text("assumeRolePolicy"));
    }

    [Fact]
    public void Each_stack_is_deployed_from_its_own_environment() => Assert.All(plans.All, plan =>
        Assert.Contains($"\"repo:acme/shop:environment:{plan.Stack}\"", plan.ByName("deploy-role").Text("assumeRolePolicy"), StringComparison.Ordinal));

    [Fact]
    public async Task A_stack_without_secrets_has_none()
    {
        var plan = await plans.VaryAsync(
            "staging", (" secrets: [GOVERNANCE_TOKEN, PULUMI_ACCESS_TOKEN]", " secrets: []"), ("planSecrets: [GOVERNANCE_READ_TOKEN, PULUMI_ACCESS_TOKEN]", "planSecrets: []"));

        Assert.Empty(plan.OfType(ResourceTypes.EnvironmentSecret));
        Assert.Empty(plan.OfType(ResourceTypes.RepositorySecret));
        Assert.Empty(PolicyCatalog.Check(plan));
    }

    [Fact]
    public async Task People_can_approve_as_well_as_teams() =>
        (await plans.VaryAsync("staging", ("reviewerUsers: []", "reviewerUsers: [42]"))).Only(ResourceTypes.Environment)
            .ShouldHave("reviewers", new[] { new { teams = Array.Empty<int>(), users = new[] { 42 } } });
}
