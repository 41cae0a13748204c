using Infra.Compute;
using Infra.Settings;
using Tests.Fixtures;

namespace Tests.Settings;

public sealed class DeploymentSettingsTests
{
    private static SettingsText BlueGreen => SettingsText.Staging
        .With("services.api.requestsPerTask", null)
        .With("services.api.deployment", "blueGreen")
        .With("services.api.bakeMinutes", "10");

    public static TheoryData<string, string?, string> RefusedForBlueGreen => new()
    {
        {
            "services.api.bakeMinutes",
            null,
            "services.api.bakeMinutes is missing; it must be 5 to 1440 (minutes), since deployment is blueGreen: how long the old version stays"
        },
        { "services.api.bakeMinutes", "4", "services.api.bakeMinutes is '4' but must be 5 to 1440 (minutes)" },
        { "services.api.bakeMinutes", "1441", "services.api.bakeMinutes is '1441' but must be 5 to 1440 (minutes)" },
        {
            "services.api.rollbackOnAlarm",
            "false",
            "services.api.rollbackOnAlarm is 'false' but must be true, since deployment is blueGreen: it has no circuit breaker, and only alarms take it back"
        },
        {
            "services.api.requestsPerTask",
            "100",
            "services.api.requestsPerTask must not be there, since deployment is blueGreen: the load balancer counts for one of its two target groups alone"
        },
        { "services.api.deployment", "canary", "services.api.deployment is 'canary' but must be rolling or blueGreen" },
        { "services.worker.deployment", "blueGreen", "services.worker.deployment is not known; it belongs to a service of kind api" },
        { "services.worker.rollbackOnAlarm", "false", "services.worker.rollbackOnAlarm is not known; it belongs to a service of kind api" },
    };

    public static TheoryData<string, string> RefusedCalls => new()
    {
        { "[worker]", "services.worker.calls[0] is 'worker' but must be another service: one that calls itself needs no network" },
        { "[web]", "services.worker.calls[0] is 'web' but must be a service of kind api in this stack" },
        { "[api, api]", "services.worker.calls[1] is 'api' but must differ from services.worker.calls[0]" },
        { "[]", "services.worker.calls is a list of 0 but must be a list of 1 to 10 names of services" },
        { "api", "services.worker.calls is 'api' but must be a list of 1 to 10 names of services" },
    };

    [Theory, MemberData(nameof(RefusedForBlueGreen))]
    public void A_blue_green_deployment_needs_what_takes_it_back(string key, string? value, string line) => BlueGreen.With(key, value).ShouldBeRefused(line);

    [Theory, MemberData(nameof(RefusedCalls))]
    public void Calls_lead_to_another_api(string calls, string line) => Reading.ShouldBeRefused("services.worker.calls", calls, line);

    [Fact]
    public void A_worker_is_called_by_nobody() =>
        SettingsText.Staging.With("services.worker.calls", null).With("services.api.calls", "[worker]")
            .ShouldBeRefused("services.api.calls[0] is 'worker' but must be a service of kind api in this stack");

    [Fact]
    public void Nobody_calls_in_a_circle() =>
        SettingsText.Staging.With("services", $"{{aa: {Api(1, "bb")}, bb: {Api(2, "cc")}, cc: {Api(3, "aa")}}}").ShouldBeRefused(
            "services.aa.calls[0] is 'bb' but must be a service that does not call aa in turn: whoever is called starts first",
            "services.bb.calls[0] is 'cc' but must be a service that does not call bb in turn: whoever is called starts first",
            "services.cc.calls[0] is 'aa' but must be a service that does not call cc in turn: whoever is called starts first");

    [Fact]
    public void Two_callers_may_share_whom_they_call() =>
        Assert.Equal(3, Reading.Read(SettingsText.Staging.With("services", $"{{aa: {Api(1, "cc")}, bb: {Api(2, "aa, cc")}, cc: {Api(3)}}}")).Services.Count);

    [Fact]
    public void The_address_of_a_called_service_is_nobody_elses_variable() =>
        SettingsText.Staging.With("services.worker.environment", "{API_URL: 'http://elsewhere'}")
            .ShouldBeRefused("services.worker.environment.API_URL is set by services.worker.calls[0]");

    [Fact]
    public void The_place_of_the_backlog_is_nobody_elses_variable() =>
        Reading.ShouldBeRefused(
            "services.worker.environment",
            "{BACKLOG_SERVICE: other}",
            "services.worker.environment.BACKLOG_SERVICE is reserved; the platform, ECS or an AWS SDK sets it");

    [Fact]
    public void A_rolling_deployment_keeps_no_old_version() =>
        Reading.ShouldBeRefused(
            "services.api.bakeMinutes", "10", "services.api.bakeMinutes must not be there, since deployment is rolling, which keeps no old version");

    [Fact]
    public void Deployments_are_rolling_and_go_back_by_alarm_unless_the_file_says_otherwise()
    {
        Assert.Equal(
            new DeploymentSettings { Strategy = DeploymentStrategy.Rolling, Bake = TimeSpan.Zero, RollbackOnAlarm = true },
            ((ApiServiceSettings)Reading.Read(SettingsText.Staging).Services[0]).Deployment);
        Assert.Equal(
            new DeploymentSettings { Strategy = DeploymentStrategy.BlueGreen, Bake = TimeSpan.FromMinutes(10), RollbackOnAlarm = true },
            ((ApiServiceSettings)Reading.Read(BlueGreen).Services[0]).Deployment);
        Assert.False(((ApiServiceSettings)Reading.ShouldBeTaken("services.api.rollbackOnAlarm", "false").Services[0]).Deployment.RollbackOnAlarm);
    }

    private static string Api(int priority, string? calls = null) =>
        "{kind: api, image: 'ghcr.io/acme/a:1', cpu: 256, memoryMib: 512, minimumTasks: 1, maximumTasks: 2, targetCpuPercent: 50, "
            + "stopSeconds: 60, uses: [], environment: {}, port: 8080, readinessPath: /r, livenessPath: /l, "
            + $"paths: [/{priority}/*], drainSeconds: 1, priority: {priority}{(calls is null ? "" : $", calls: [{calls}]")}}}";
}
