using Infra.Compute;
using Infra.Settings;
using Infra.Units;
using Tests.Fixtures;

namespace Tests.Settings;

public sealed class ScalingSettingsTests
{
    private const string Cron =
        "cron(MINUTE HOUR DAY-OF-MONTH MONTH DAY-OF-WEEK YEAR) with a ? for one of the two days, for example cron(45 7 ? * MON-FRI *)";

    private const string Zone = "UTC or the IANA name of a time zone, for example Europe/Berlin";
    private const string Spot = "0 to 100 (percent of the tasks above minimumTasks; 100 is all tasks)";

    public static TheoryData<string, string, string> Refused => new()
    {
        { "services.api.spotPercent", "101", $"services.api.spotPercent is '101' but must be {Spot}" },
        { "services.api.spotPercent", "half", $"services.api.spotPercent is 'half' but must be a whole number, {Spot}" },
        {
            "services.api.maximumTasks",
            "1",
            "services.api.spotPercent is '50' but must be 0 or 100, since minimumTasks and maximumTasks are equal and no task is above the fewest"
        },
        { "services.api.targetMemoryPercent", "86", "services.api.targetMemoryPercent is '86' but must be 10 to 85 (percent)" },
        { "services.api.targetMemoryPercent", "9", "services.api.targetMemoryPercent is '9' but must be 10 to 85 (percent)" },
        { "services.api.requestsPerTask", "1000001", "services.api.requestsPerTask is '1000001' but must be 1 to 1000000 (requests a minute)" },
        { "services.api.requestsPerTask", "0", "services.api.requestsPerTask is '0' but must be 1 to 1000000 (requests a minute)" },
        { "services.worker.requestsPerTask", "10", "services.worker.requestsPerTask is not known; it belongs to a service of kind api" },
        { "services.worker.backlog", "{}", "services.worker.backlog.perTask is missing; it must be 1 to 1000000 (waiting jobs)" },
        { "services.worker.backlog", "100", "services.worker.backlog is '100' but must be a section with the keys perTask" },
        { "services.worker.backlog", "{perTask: 0}", "services.worker.backlog.perTask is '0' but must be 1 to 1000000 (waiting jobs)" },
        { "services.worker.backlog", "{perTask: 1000001}", "services.worker.backlog.perTask is '1000001' but must be 1 to 1000000 (waiting jobs)" },
        { "services.api.backlog", "{perTask: 1}", "services.api.backlog is not known; it belongs to a service of kind worker" },
        {
            "cluster.containerInsights",
            "disabled",
            "services.worker.backlog must not be there, since cluster.containerInsights is disabled: nobody counts the tasks that the backlog is shared among"
        },
        {
            "services.api.schedules",
            "{early: {cron: 'cron(0 6 * * ? *)', minimumTasks: 2, maximumTasks: 4}, late: {cron: 'cron(0 9 * * ? *)', minimumTasks: 1, maximumTasks: 4}}",
            "services.api.schedules must not be there, since the stack has a shutdown: each would undo what the other sets"
        },
        {
            "services.api.schedules",
            "{early: {cron: 'cron(0 6 * * ? *)', minimumTasks: 2, maximumTasks: 4}}",
            "services.api.schedules must not be there, since the stack has a shutdown: each would undo what the other sets"
        },
        { "shutdown", "8pm", "shutdown is '8pm' but must be a section with the keys from, until, weekends, timezone" },
        { "shutdown.from", "'11:59'", "shutdown.from is '11:59' but must be a time in the evening, 12:00 to 23:59, for example 20:00" },
        { "shutdown.from", "8pm", "shutdown.from is '8pm' but must be a time in the evening, 12:00 to 23:59, for example 20:00" },
        { "shutdown.until", "'12:00'", "shutdown.until is '12:00' but must be a time in the morning, 00:00 to 11:59, for example 06:00" },
        { "shutdown.until", "6", "shutdown.until is '6' but must be a time in the morning, 00:00 to 11:59, for example 06:00" },
        { "shutdown.weekends", "often", "shutdown.weekends is 'often' but must be true or false" },
        { "shutdown.timezone", "CET", $"shutdown.timezone is 'CET' but must be {Zone}" },
        { "shutdown.timezone", "Europa/Berlin", $"shutdown.timezone is 'Europa/Berlin' but must be {Zone}" },
        { "shutdown.timezone", "Europe/", $"shutdown.timezone is 'Europe/' but must be {Zone}" },
    };

    public static TheoryData<string, string> RefusedSchedules => new()
    {
        {
            "{noon: {cron: 'cron(0 12 ? * * *)', minimumTasks: 2, maximumTasks: 4}}",
            "services.api.schedules has one schedule but must have at least 2: what the one sets another takes back"
        },
        {
            "{early: {cron: 'cron(0 6 ? * * *)', minimumTasks: 2, maximumTasks: 4}, late: {cron: 'cron(0 6 ? * * *)', minimumTasks: 1, maximumTasks: 4}}",
            "services.api.schedules.late.cron is 'cron(0 6 ? * * *)' but must be another time than that of services.api.schedules.early: which of the two comes last would be chance"
        },
        { "[noon]", "services.api.schedules is a list of 1 but must be a section with a section for each schedule by name" },
        { Both("cron: 'rate(1 day)'"), $"services.api.schedules.early.cron is 'rate(1 day)' but must be {Cron}" },
        { Both("cron: 'cron(0 6 * * *)'"), $"services.api.schedules.early.cron is 'cron(0 6 * * *)' but must be {Cron}" },
        { Both("cron: 'cron(0 6 * * * *)'"), $"services.api.schedules.early.cron is 'cron(0 6 * * * *)' but must be {Cron}" },
        { Both("cron: 'cron(0 24 ? * * *)'"), $"services.api.schedules.early.cron is 'cron(0 24 ? * * *)' but must be {Cron}" },
        { Both("cron: 'cron(0 6 ? * MOO *)'"), $"services.api.schedules.early.cron is 'cron(0 6 ? * MOO *)' but must be {Cron}" },
        { Both("cron: 'cron(0/0 6 ? * * *)'"), $"services.api.schedules.early.cron is 'cron(0/0 6 ? * * *)' but must be {Cron}" },
        {
            Both("cron: 'cron(0 6 ? * * *)', timezone: Berlin"),
            $"services.api.schedules.early.timezone is 'Berlin' but must be {Zone}"
        },
        {
            Both("cron: 'cron(0 6 ? * * *)'", "0"),
            "services.api.schedules.early.minimumTasks is '0' but must be 1 to 100 (tasks; for none at night there is shutdown, which silences the alarms too)"
        },
        {
            Both("cron: 'cron(0 6 ? * * *)'", "5"),
            "services.api.schedules.early.maximumTasks is '4' but must be 5 to 1000 (tasks, not fewer than minimumTasks)"
        },
        {
            Both("cron: 'cron(0 6 ? * * *)'").Replace("early", "e", StringComparison.Ordinal),
            "services.api.schedules.e is not a name for a schedule; it must be 2 to 16 lower-case letters, digits and single hyphens, beginning with a letter, for example morning"
        },
    };

    public static TheoryData<string> Crons => new()
    {
        "cron(0 6 * * ? *)",
        "cron(45 7 ? * MON-FRI *)",
        "cron(0,30 8-18/2 1 1,JUL ? 2026-2030)",
        "cron(*/5 0 L DEC ? *)",
        "cron(59 23 ? * 1,SAT 2199)",
    };

    public static TheoryData<string> Zones => new() { "UTC", "Europe/Berlin", "America/New_York", "America/Argentina/Buenos_Aires", "America/Port-au-Prince" };

    [Theory, MemberData(nameof(Refused))]
    public void A_wrong_value_is_refused(string key, string value, string line) => Reading.ShouldBeRefused(key, value, line);

    [Fact]
    public void A_stack_without_services_has_nothing_that_sleeps() =>
        SettingsText.Staging.With("tasks", null).With("services", "{}")
            .ShouldBeRefused("shutdown must not be there, since services is empty: nothing is there to sleep");

    [Theory, MemberData(nameof(RefusedSchedules))]
    public void A_wrong_schedule_is_refused(string schedules, string line) =>
        Awake.With("services.api.schedules", schedules).ShouldBeRefused(line);

    [Theory, MemberData(nameof(Crons))]
    public void A_schedule_is_a_cron_expression_of_six_fields(string cron) =>
        Assert.Equal(cron, Reading.Read(Awake.With("services.api.schedules", Both($"cron: '{cron}'"))).Services[0].Scaling.Schedules[0].Cron);

    [Theory, MemberData(nameof(Zones))]
    public void A_time_zone_is_told_by_its_shape(string zone) =>
        Assert.Equal(zone, Reading.ShouldBeTaken("shutdown.timezone", zone).Shutdown!.TimeZone);

    [Fact]
    public void A_service_that_says_nothing_of_scaling_follows_its_memory_and_stays_on_demand()
    {
        var api = (ApiServiceSettings)Reading.Read(Awake.With("services.api.spotPercent", null).With("services.api.requestsPerTask", null)).Services[0];

        Assert.Equal((new Percent(0), new Percent(75), (int?)null), (api.Scaling.Spot, api.Scaling.TargetMemory, api.RequestsPerTask));
        Assert.Empty(api.Scaling.Schedules);
    }

    [Fact]
    public void A_worker_that_cannot_reach_CloudWatch_has_no_backlog() =>
        SettingsText.Staging.With("database.rotation", null).With("network.nat", "none").With("network.interfaceEndpoints", "[ecr, logs, secrets]").ShouldBeRefused(
            "services.worker.backlog must not be there, since network.nat is none: the worker could not reach CloudWatch to publish it");

    [Fact]
    public void What_no_endpoint_leads_to_needs_a_gateway() =>
        WithoutGateway.With("services.api.image", "ghcr.io/acme/shop-api:1.4.2").With("services.api.tracing", "xray").ShouldBeRefused(
            "services.api.tracing is 'xray' but must be none, since network.nat is none: no endpoint of the VPC leads to X-Ray and the image of the collector",
            "services.api.image is 'ghcr.io/acme/shop-api:1.4.2' but must be sha256:DIGEST or own:TAG, since network.nat is none: no endpoint of the VPC leads to another registry");

    [Fact]
    public void Where_customers_depend_on_it_the_shutdown_is_refused_and_not_the_schedules() =>
        $"{RepositoryFiles.Text("Pulumi.production.yaml").TrimEnd()}\n  infra:shutdown: {{from: '20:00', until: '06:00', weekends: true}}\n"
            .ShouldBeRefused("shutdown must not be there, since customerFacing is true");

    [Fact]
    public void A_worker_without_a_queue_has_no_backlog() =>
        Assert.Null(((WorkerServiceSettings)Reading.Read(SettingsText.Staging.With("services.worker.backlog", null)).Services[1]).Backlog);

    [Fact]
    public void Schedules_come_by_name() =>
        Assert.Equal(
            [new ScalingSchedule("early", "cron(0 6 ? * * *)", "UTC", 2, 4), new ScalingSchedule("late", "cron(0 9 * * ? *)", "UTC", 1, 4)],
            Reading.Read(Awake.With("services.api.schedules", Both("cron: 'cron(0 6 ? * * *)'"))).Services[0].Scaling.Schedules);

    [Fact]
    public void A_stack_sleeps_as_its_file_spells_or_not_at_all()
    {
        Assert.Equal(new NightShutdown(new TimeOnly(20, 0), new TimeOnly(6, 0), Weekends: true, "Europe/Berlin"), Reading.Read(SettingsText.Staging).Shutdown);
        Assert.Null(Reading.Read(Awake).Shutdown);
        Assert.Equal("UTC", Reading.Read(SettingsText.Staging.With("shutdown.timezone", null)).Shutdown!.TimeZone);
    }

    private static SettingsText WithoutGateway => SettingsText.Staging.With("services.worker.backlog", null).With("database.rotation", null)
        .With("network.nat", "none").With("network.interfaceEndpoints", "[ecr, logs, secrets]");

    private static SettingsText Awake => SettingsText.Staging.With("shutdown", null);

    /// <summary>Two schedules, of which the first decides something.</summary>
    private static string Both(string first, string minimum = "2") =>
        $"{{late: {{cron: 'cron(0 9 * * ? *)', minimumTasks: 1, maximumTasks: 4}}, early: {{{first}, minimumTasks: {minimum}, maximumTasks: 4}}}}";
}
