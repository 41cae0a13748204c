using Infra.Plans;
using Infra.Policies;
using Tests.Fixtures;

namespace Tests.Components;

/// <summary>How new versions come, and how services call each other.</summary>
[Collection("plans")]
public sealed class ReleaseTests(StackPlans plans)
{
    private static SettingsText BlueGreen => SettingsText.Staging
        .With("services.api.requestsPerTask", null)
        .With("services.api.deployment", "blueGreen")
        .With("services.api.bakeMinutes", "10");

    [Fact]
    public void Errors_and_waiting_take_a_deployment_back()
    {
        plans.Production.ByName("api-ecs").ShouldHave("alarms", new
        {
            alarmNames = new[] { "shop-production-api-5xx-rollback", "shop-production-api-latency-rollback" },
            enable = true,
            rollback = true,
        });
        Assert.All(["api-5xx-rollback", "api-latency-rollback"], (string name) =>
        {
            var alarm = plans.Production.ByName(name);
            alarm.ShouldHave("datapointsToAlarm", 2);
            alarm.ShouldHave("evaluationPeriods", 3);
            alarm.ShouldHave("treatMissingData", "notBreaching");
            alarm.ShouldNotHave("alarmActions");
        });
        plans.Production.ByName("worker-ecs").ShouldNotHave("alarms");
    }

    [Fact]
    public async Task In_an_emergency_a_deployment_goes_through_whatever_the_alarms_say()
    {
        var plan = await StackPlans.PlanAsync("production", plans.Text("production").With("requestsPerTask: 1000\n", "requestsPerTask: 1000\n      rollbackOnAlarm: false\n"));

        plan.ByName("api-ecs").ShouldHave("alarms.enable", false);
        plan.ByName("api-ecs").ShouldHave("alarms.rollback", false);
        plan.ByName("api-ecs").ShouldHave("deploymentCircuitBreaker", new { enable = true, rollback = true });
        Assert.Empty(PolicyCatalog.Check(plan));
    }

    [Fact]
    public void The_provider_waits_longer_than_the_circuit_breaker_needs() => Assert.All(plans.All, plan =>
        Assert.All(plan.All(ResourceTypes.Service), service => Assert.Equal(["create 45 min", "update 45 min"], service.Timeouts)));

    [Fact]
    public async Task A_blue_green_deployment_is_two_settings()
    {
        var plan = await StackPlans.PlanAsync("staging", $"{BlueGreen}");
        var service = plan.ByName("api-ecs");
        var rule = plan.ByName("api-rule");

        service.ShouldHave("deploymentConfiguration", new { bakeTimeInMinutes = "10", strategy = "BLUE_GREEN" });
        service.ShouldNotHave("deploymentCircuitBreaker");
        service.ShouldHave("alarms.rollback", true);
        Assert.Equal(4, service.Texts("alarms.alarmNames")!.Count);
        Assert.Equal(["create 55 min", "update 55 min"], service.Timeouts);
        var way = service.Items("loadBalancers")![0];
        Assert.Equal((plan.ByName("api-targets").Id, plan.ByName("api-green").Id), (way.Text("targetGroupArn"), way.Text("advancedConfiguration.alternateTargetGroupArn")));
        Assert.Equal(rule.Id, way.Text("advancedConfiguration.productionListenerRule"));
        Assert.EndsWith(":role/shop-staging-api-routing", way.Text("advancedConfiguration.roleArn"), StringComparison.Ordinal);
        Assert.Empty(PolicyCatalog.Check(plan));
    }

    [Fact]
    public async Task The_weights_of_a_blue_green_rule_belong_to_ECS()
    {
        var plan = await StackPlans.PlanAsync("staging", $"{BlueGreen}");
        var rule = plan.ByName("api-rule");

        Assert.Equal(["actions"], rule.IgnoreChanges);
        Assert.Equal([100d, 0d], rule.Items("actions")![0].Items("forward.targetGroups")!.Select(group => group.Number("weight")));
        Assert.Empty(plans.Staging.ByName("api-rule").IgnoreChanges);
        plan.ByName("api-routing-policy").ShouldHave("policyArn", "arn:aws:iam::aws:policy/AmazonECSInfrastructureRolePolicyForLoadBalancers");
    }

    [Fact]
    public async Task Both_groups_of_a_blue_green_deployment_are_watched()
    {
        var plan = await StackPlans.PlanAsync("staging", $"{BlueGreen}");

        Assert.Equal(
            ["api-5xx", "api-5xx-green", "api-5xx-rollback", "api-5xx-rollback-green", "api-latency", "api-latency-green", "api-latency-rollback", "api-latency-rollback-green"],
            plan.All(ResourceTypes.Alarm).Select(alarm => alarm.Name)
                .Where(name => name.StartsWith("api-5xx", StringComparison.Ordinal) || name.StartsWith("api-latency", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_called_service_is_found_by_its_name_and_its_caller_waits_for_it()
    {
        var called = plans.Production.ByName("api-ecs").Map("serviceConnectConfiguration")!;
        var caller = plans.Production.ByName("worker-ecs");
        var service = Assert.Single(called.Items("services")!);

        Assert.Equal(("api", "http", 8080d), (service.Text("clientAlias[0].dnsName"), service.Text("portName"), service.Number("clientAlias[0].port")));
        caller.ShouldHave("serviceConnectConfiguration.namespace", $"arn:aws:servicediscovery:eu-west-1:111122223333:namespace/{plans.Production.Only(ResourceTypes.HttpNamespace).Id}");
        caller.ShouldNotHave("serviceConnectConfiguration.services");
        Assert.Equal(["api-ecs"], caller.DependsOn);
        Assert.Equal("http://api:8080", Variable(plans.Production, "worker", "API_URL"));
        Assert.Equal("http", Container(plans.Production, "api").Text("portMappings[0].name"));
        Assert.Equal("http", Container(plans.Production, "api").Text("portMappings[0].appProtocol"));
    }

    [Fact]
    public void A_caller_reaches_whom_it_calls_and_both_proxies_have_a_log()
    {
        plans.Production.ByName("worker-calls-api-in").ShouldHave("securityGroupId", "sg-api-sg");
        plans.Production.ByName("worker-calls-api-in").ShouldHave("referencedSecurityGroupId", "sg-worker-sg");
        plans.Production.ByName("worker-calls-api-out").ShouldHave("fromPort", 8080);
        Assert.All(["api", "worker"], (string name) =>
        {
            plans.Production.ByName($"{name}-log-proxy").ShouldHave("name", $"/shop/production/{name}/proxy");
            Assert.Equal($"/shop/production/{name}/proxy", plans.Production.ByName($"{name}-ecs").Text("serviceConnectConfiguration.logConfiguration.options.awslogs-group"));
            Assert.Contains(
                $"arn:aws:logs:eu-west-1:111122223333:log-group:/shop/production/{name}/proxy:*",
                plans.Production.ByName($"{name}-execution-permissions").JsonMap("policy")!.Items("Statement")![0].Texts("Resource")!);
        });
    }

    [Fact]
    public async Task Without_calls_there_is_no_namespace_and_no_proxy()
    {
        var plan = await StackPlans.PlanAsync("staging", $"{SettingsText.Staging.With("services.worker.calls", null)}");

        Assert.Empty(plan.OfType(ResourceTypes.HttpNamespace));
        plan.ByName("api-ecs").ShouldNotHave("serviceConnectConfiguration");
        Assert.DoesNotContain("appProtocol", plan.ByName("api-definition").Text("containerDefinitions"), StringComparison.Ordinal);
        Assert.Empty(PolicyCatalog.Check(plan));
    }

    [Fact]
    public async Task A_third_service_is_one_more_section()
    {
        var plan = await StackPlans.PlanAsync("production", plans.Text("production").With("    worker:\n", $"{StackText.WorkerNamed("mailer")}    worker:\n"));

        Assert.Equal(["api-ecs", "mailer-ecs", "worker-ecs"], plan.All(ResourceTypes.Service).Select(service => service.Name));
        // The dashboard shows it and the pipeline is told; everything else stays.
        Assert.All(plans.Production.Resources.Where(resource => resource.Type != ResourceTypes.Dashboard && resource.Name != "delivery-ecs-services"), resource => Assert.Equal(PlanText.Write(Alone(resource)), PlanText.Write(Alone(plan.Resources.Single(other => other.Urn == resource.Urn)))));
        Assert.Empty(PolicyCatalog.Check(plan));

        Plan Alone(PlannedResource resource) => plans.Production with { Resources = [resource with { Parent = null }] };
    }

    [Fact]
    public async Task A_second_api_shares_the_load_balancer_and_calls_the_first()
    {
        var api = plans.Text("production").Split("    api:\n")[1].Split("    worker:\n")[0];
        var second = $"    admin:\n{api.With("paths: [/*]", "paths: [/admin/*]").With("priority: 1000", "priority: 500")}      calls: [api]\n";
        var plan = await StackPlans.PlanAsync("production", plans.Text("production").With("    api:\n", $"{second}    api:\n"));

        Assert.Equal(["admin-rule", "api-rule"], plan.All(ResourceTypes.ListenerRule).Select(rule => rule.Name));
        Assert.Equal(["admin-rule", "api-ecs"], plan.ByName("admin-ecs").DependsOn);
        Assert.Equal("http://api:8080", Variable(plan, "admin", "API_URL"));
        Assert.Equal(plans.Production.ByName("api-definition").Text("containerDefinitions"), plan.ByName("api-definition").Text("containerDefinitions"));
        Assert.Empty(PolicyCatalog.Check(plan));
    }

    private static PlannedMap Container(Plan plan, string service) => Assert.Single(plan.ByName($"{service}-definition").JsonItems("containerDefinitions")!);

    private static string? Variable(Plan plan, string service, string name) =>
        Container(plan, service).Items("environment")!.Single(variable => variable.Text("name") == name).Text("value");
}
