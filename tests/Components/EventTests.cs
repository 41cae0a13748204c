using Infra.Plans;
using Infra.Policies;
using Tests.Fixtures;

namespace Tests.Components;

[Collection("plans")]
public sealed class EventTests(StackPlans plans)
{
    private const string Canary = "https://discord.com/api/webhooks/1/canary-4711";

    [Fact]
    public void Failed_deployments_are_those_of_the_cluster() =>
        Assert.Equal(
            """{"source":["aws.ecs"],"detail-type":["ECS Deployment State Change"],"resources":[{"prefix":"arn:aws:ecs:eu-west-1:111122223333:service/shop-production/"}],"detail":{"eventName":["SERVICE_DEPLOYMENT_FAILED"]}}""",
            Pattern("deployment-failed"));

    [Fact]
    public void Tasks_that_somebody_stopped_are_no_news() =>
        Assert.Equal(
            """{"source":["aws.ecs"],"detail-type":["ECS Task State Change"],"detail":{"clusterArn":["arn:aws:ecs:eu-west-1:111122223333:cluster/shop-production"],"lastStatus":["STOPPED"],"stopCode":["EssentialContainerExited","TaskFailedToStart"],"group":[{"prefix":"service:"}]}}""",
            Pattern("task-stopped"));

    [Fact]
    public void Events_of_the_database_are_those_of_this_stack_alone()
    {
        const string Arn = "arn:aws:rds:eu-west-1:111122223333:db:shop-production";
        var resources = plans.Production.ByName("events-database-event").JsonMap("eventPattern")!.List("resources")!;

        Assert.Equal(Arn, resources[0]);
        Assert.Equal($"{Arn}-", ((IReadOnlyDictionary<string, object?>)resources[1]!)["prefix"]);
    }

    [Fact]
    public void Jobs_of_AWS_Backup_are_known_by_the_role_of_the_stack()
    {
        var role = plans.Production.ByName("backups-selection").Text("iamRoleArn")!;

        Assert.Contains($"\"state\":[\"FAILED\",\"EXPIRED\",\"ABORTED\"],\"iamRoleArn\":[\"{role}\"]", Pattern("backup-failed"), StringComparison.Ordinal);
        Assert.Contains($"\"status\":[\"FAILED\",\"ABORTED\"],\"iamRoleArn\":[\"{role}\"]", Pattern("restore-failed"), StringComparison.Ordinal);
    }

    [Fact]
    public void Mail_is_a_sentence_and_Slack_has_its_own_form()
    {
        Assert.Equal(
            "\"shop-staging: A deployment failed. ECS gave up a deployment of <service>: <reason> Runbook: https://github.com/acme/shop/blob/main/docs/runbooks/deployment-failed.md\"",
            plans.Staging.ByName("events-deployment-failed-topic").Text("inputTransformer.inputTemplate"));
        Assert.Equal(
            """{"version":"1.0","source":"custom","content":{"textType":"client-markdown","title":"shop-production: A deployment failed","description":"ECS gave up a deployment of <service>: <reason>","nextSteps":["Read the runbook: https://github.com/acme/shop/blob/production/docs/runbooks/deployment-failed.md"]}}""",
            plans.Production.ByName("events-deployment-failed-topic").Text("inputTransformer.inputTemplate"));
    }

    [Fact]
    public void Every_fact_of_a_text_is_taken_from_the_event() => Assert.All(plans.All, plan => Assert.All(plan.All(ResourceTypes.EventTarget), target =>
        Assert.All(target.Map("inputTransformer.inputPaths")!.Keys, fact =>
            Assert.Contains($"<{fact}>", target.Text("inputTransformer.inputTemplate"), StringComparison.Ordinal))));

    [Fact]
    public void EventBridge_publishes_without_a_condition_since_it_fills_in_none()
    {
        var events = plans.Production.ByName("alarms-topic-policy").JsonMap("policy")!.Items("Statement")!.Single(statement => statement.Text("Sid") == "EventsPublish");
        var key = plans.Production.ByName("alarms-encryption-key").JsonMap("policy")!.Items("Statement")!.Single(statement => statement.Text("Sid") == "UsedByEvents");

        Assert.False(events.Has("Condition"));
        Assert.False(key.Has("Condition"));
    }

    [Fact]
    public void A_publisher_to_the_topic_may_use_its_key() => Assert.All(plans.All, plan => Assert.Equal(
        Services(plan.ByName("alarms-topic-policy")), Services(plan.ByName("alarms-encryption-key"))));

    [Fact]
    public void Slack_hears_the_topic_and_may_change_nothing()
    {
        var channel = plans.Production.Only(ResourceTypes.SlackChannel);

        channel.ShouldHave("snsTopicArns", new[] { plans.Production.Only(ResourceTypes.Topic).Id! });
        channel.ShouldHave("guardrailPolicyArns", new[] { "arn:aws:iam::aws:policy/CloudWatchReadOnlyAccess" });
        Assert.DoesNotContain(plans.Staging.Resources, resource => resource.Type == ResourceTypes.SlackChannel);
    }

    [Fact]
    public async Task Discord_hears_every_event_and_the_alarms_that_tell_somebody()
    {
        var plan = await Discord();

        var notices = plan.All(ResourceTypes.EventRule).Select(rule => rule.Text("name"));
        Assert.Equal(notices, plan.All(ResourceTypes.EventTarget).Where(target => target.Text("targetId") == "discord").Select(target => target.Text("rule")));
        Assert.Equal(
            """{"source":["aws.cloudwatch"],"detail-type":["CloudWatch Alarm State Change"],"resources":[{"prefix":"arn:aws:cloudwatch:eu-west-1:111122223333:alarm:shop-staging-"}],"detail":{"alarmName":[{"anything-but":{"suffix":["-5xx","-green","-latency","-rollback","-unhealthy"]}}]}}""",
            plan.ByName("events-alarm-changed").Text("eventPattern"));
        Assert.Equal(
            """{"content":"A deployment failed: ECS gave up a deployment of <service>: <reason> https://github.com/acme/shop/blob/main/docs/runbooks/deployment-failed.md"}""",
            plan.ByName("events-deployment-failed-discord").Text("inputTransformer.inputTemplate"));
        Assert.Empty(PolicyCatalog.Check(plan));
    }

    [Fact]
    public async Task The_address_of_the_webhook_is_nowhere_in_the_plan()
    {
        var plan = await Discord();

        plan.Only(ResourceTypes.ApiDestination).ShouldHave("invocationEndpoint", Secret.Value);
        Assert.Equal(["invocationEndpoint"], plan.Only(ResourceTypes.ApiDestination).SecretInputs);
        Assert.DoesNotContain("canary-4711", PlanJson.Write(plan), StringComparison.Ordinal);
    }

    private Task<Plan> Discord() => plans.VaryAsync(
        "staging", ("  infra:budget:\n", $"  infra:secrets:\n    DISCORD_WEBHOOK_URL:\n      secure: {Canary}\n  infra:chat:\n    discord: true\n  infra:budget:\n"));

    private string? Pattern(string notice) => plans.Production.ByName($"events-{notice}").Text("eventPattern");

    private static IEnumerable<string?> Services(PlannedResource resource) =>
        resource.JsonMap("policy")!.Items("Statement")!.Select(statement => statement.Text("Principal.Service")).Where(service => service is not null);
}
