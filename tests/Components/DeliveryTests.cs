using Infra.Plans;
using Infra.Policies;
using Infra.Settings;
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
        plans.Production.ByName("delivery-pulumi-backend-url").ShouldHave("value", "https://api.pulumi.com");
    }

    [Fact]
    public void The_pipeline_knows_the_services_and_where_their_images_belong()
    {
        plans.Production.ByName("delivery-ecs-services").ShouldHave("value", "api,worker");
        plans.Production.ByName("delivery-api-repository-url").ShouldHave("variableName", "API_REPOSITORY_URL");
        plans.Production.ByName("delivery-api-repository-url").ShouldHave("value", "111122223333.dkr.ecr.eu-west-1.amazonaws.com/shop-production/api");
    }

    [Fact]
    public async Task A_stack_that_runs_nothing_yet_has_repositories_and_no_services()
    {
        var plan = await StackPlans.PlanAsync(
            "staging", $"{SettingsText.Staging.With("services.api.image", null).With("services.worker.image", null)}");

        Assert.DoesNotContain(plan.Resources, resource => resource.Name == "delivery-ecs-services");
        plan.ByName("delivery-worker-repository-url").ShouldHave("variableName", "WORKER_REPOSITORY_URL");
    }

    [Fact]
    public async Task The_pipeline_can_be_told_every_output()
    {
        const string Variables = "ALARMS: alarmTopic, CACHE: cacheHost, CLUSTER: cluster, DATABASE: databaseHost, ROLE: deployRole, SUBNETS: privateSubnets, ADDRESS: url, VPC: vpc";
        var plan = await plans.VaryAsync("staging", (" secrets: [GOV", $" variables: {{ {Variables} }}\n    secrets: [GOV"));

        Assert.All(
            ((string Variable, string Beginning)[])
            [
                ("address", "https://staging.shop.example.com"),
                ("alarms", "arn:aws:sns:eu-west-1:111122223333:shop-staging-alarms"),
                ("cache", "master.shop-staging-cache."),
                ("cluster", "shop-staging"),
                ("database", "shop-staging."),
                ("role", "arn:aws:iam::111122223333:role/shop-staging-deploy"),
                ("subnets", "subnet-network-private-a,subnet-network-private-b"),
                ("vpc", "vpc-network-vpc"),
            ],
            pair => Assert.StartsWith(pair.Beginning, plan.ByName($"delivery-{pair.Variable}").Text("value"), StringComparison.Ordinal));
        Assert.Equal(Enum.GetValues<PlatformOutput>().Length, Variables.Split(',').Length);
        Assert.Empty(PolicyCatalog.Check(plan));
    }

    [Fact]
    public void Jobs_without_an_environment_read_the_repository_under_the_name_of_the_stack() => Assert.All(plans.All, plan =>
    {
        var stack = plan.Stack.ToUpperInvariant();
        Assert.Equal(
            [$"{stack}_AWS_REGION eu-west-1", $"{stack}_PULUMI_BACKEND_URL https://api.pulumi.com"],
            plan.All(ResourceTypes.RepositoryVariable).Select(variable => $"{variable.Text("variableName")} {variable.Text("value")}"));
        Assert.Equal(
            [$"{stack}_GOVERNANCE_READ_TOKEN", $"{stack}_PULUMI_ACCESS_TOKEN"],
            plan.All(ResourceTypes.RepositorySecret).Select(secret => secret.Text("secretName")));
    });

    [Fact]
    public async Task A_stack_can_leave_time_to_stop_a_deployment()
    {
        var plan = await plans.VaryAsync("production", ("reviewerUsers: []", "reviewerUsers: []\n    waitMinutes: 30"));

        plans.Production.Only(ResourceTypes.Environment).ShouldNotHave("waitTimer");
        plan.Only(ResourceTypes.Environment).ShouldHave("waitTimer", 30);
    }

    [Fact]
    public async Task Where_GitHub_asks_nobody_the_pull_request_is_the_gate()
    {
        var plan = await StackPlans.PlanAsync("production", AccountText.Team(plans.Text("production")));
        var environment = plan.Only(ResourceTypes.Environment);

        // What the account does not have GitHub drops in silence, or refuses the environment for.
        Assert.Equal(["deploymentBranchPolicy", "environment", "repository"], environment.Inputs.Keys);
        Assert.Equal(new object[] { "team 1234567" }, plan.Outputs["pullRequestApprovers"]);
        Assert.Empty(PolicyCatalog.Check(plan));
        Assert.Equal(["GH-04"], PolicyCatalog.Check(Without(plan, "pullRequestApprovers")).Select(violation => violation.Policy.Id));
        Assert.Equal(["GH-02", "GH-03", "GH-04"], PolicyCatalog.Check(Without(plan, "gitHubEnforces")).Select(violation => violation.Policy.Id).Where(id => id != "GH-15"));

        static Plan Without(Plan plan, string output) =>
            plan with { Outputs = plan.Outputs.Where(pair => pair.Key != output).ToDictionary(StringComparer.Ordinal) };
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
