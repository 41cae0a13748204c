using Tests.Fixtures;

namespace Tests.Settings;

/// <summary>One-off tasks, and the secrets that services name.</summary>
public sealed class TaskSettingsTests
{
    private const string Cpus = "256, 512, 1024, 2048, 4096, 8192, 16384 or 32768 (CPU units, 1024 is one vCPU)";
    private const string Tasks = "a section with a section for each task by name, or {}";

    private const string Variable =
        "capital letters, digits and underscores, beginning with a letter and at most 64, for example STRIPE_SECRET_KEY";

    public static TheoryData<string, string?, string> Refused => new()
    {
        { "tasks", "[migrate]", $"tasks is a list of 1 but must be {Tasks}" },
        { "tasks.migrate.service", "web", "tasks.migrate.service is 'web' but must be api or worker" },
        { "tasks.migrate.service", null, "tasks.migrate.service is missing; it must be api or worker" },
        { "tasks.migrate.command", "[]", "tasks.migrate.command is a list of 0 but must be a list of at least 1 argument" },
        { "tasks.migrate.command", "['']", "tasks.migrate.command[0] is '' but must be text that is not empty" },
        { "tasks.migrate.cpu", "300", $"tasks.migrate.cpu is '300' but must be {Cpus}" },
        { "tasks.migrate.cpu", "4096", "tasks.migrate.memoryMib is missing; it must be 8192 to 30720 in steps of 1024 (MiB, with cpu 4096)" },
        { "tasks.migrate.memoryMib", "512", "tasks.migrate.memoryMib is '512' but must be 1024, 2048, 3072 or 4096 (MiB, with cpu 512)" },
        { "tasks.migrate.uses", "[database]", "tasks.migrate.uses[0] is 'database' but must be databaseOwner" },
        { "tasks.migrate.uses", "databaseOwner", "tasks.migrate.uses is 'databaseOwner' but must be a list of 0 or 1 entries, databaseOwner alone" },
        {
            "services.api.uses",
            "[cache]",
            "tasks.migrate.uses[0] is 'databaseOwner' but services.api.uses has no database, whose network path the task shares"
        },
        { "tasks.migrate.image", "own:1", "tasks.migrate.image is not known; known keys here are service, command, cpu, memoryMib, uses" },
        {
            "tasks",
            "{api: {service: api, command: [x]}}",
            "tasks.api is the name of a service; a task has another, since its log and its roles are named after it"
        },
        {
            "tasks",
            "{cache: {service: api, command: [x]}}",
            "tasks.cache is a name that the platform needs for itself; it must be another than backups-restore, cache, cache-1, cache-2, cache-engine, cache-slow, "
                + "database, database-app, database-owner, database-read, database-upgrade or edge"
        },
        {
            "tasks",
            "{Migrate: {service: api, command: [x]}}",
            "tasks.Migrate is not a name for a task; it must be 2 to 16 lower-case letters, digits and single hyphens, "
                + "beginning with a letter, for example migrate"
        },
        { "services.api.secrets", "stripe", "services.api.secrets is 'stripe' but must be a list of 0 to 50 names of secrets" },
        { "services.api.secrets", "[stripe]", $"services.api.secrets[0] is 'stripe' but must be {Variable}" },
        { "services.api.secrets", "[A, A]", "services.api.secrets[1] is 'A' but must differ from services.api.secrets[0]" },
        {
            "services.api.secrets",
            "[DATABASE_PASSWORD]",
            "services.api.secrets[0] is 'DATABASE_PASSWORD', which is reserved; the platform, ECS or an AWS SDK sets it"
        },
        { "services.api.secrets", "[LOG_LEVEL]", "services.api.secrets[0] is 'LOG_LEVEL' but services.api.environment.LOG_LEVEL sets it as well" },
        { "images", "{keepReleases: 19}", "images.keepReleases is '19' but must be 20 to 1000 (tagged images of each service)" },
        { "images", "{keepReleases: 1001}", "images.keepReleases is '1001' but must be 20 to 1000 (tagged images of each service)" },
        { "cluster.exec", "on", "cluster.exec is 'on' but must be true or false" },
    };

    [Theory, MemberData(nameof(Refused))]
    public void A_value_that_cannot_work_is_refused(string key, string? value, string line) => Reading.ShouldBeRefused(key, value, line);

    [Fact]
    public void What_tracing_sets_cannot_be_set_beside_it()
    {
        const string Problem = "is reserved; the platform, ECS or an AWS SDK sets it";

        SettingsText.Staging.With("services.api.tracing", "xray").With("services.api.environment.OTEL_SERVICE_NAME", "shop")
            .ShouldBeRefused($"services.api.environment.OTEL_SERVICE_NAME {Problem}");
        SettingsText.Staging.With("services.api.tracing", "xray").With("services.api.secrets", "[OTEL_SERVICE_NAME]")
            .ShouldBeRefused($"services.api.secrets[0] is 'OTEL_SERVICE_NAME', which {Problem}");
        Reading.ShouldBeTaken("services.api.environment.OTEL_SERVICE_NAME", "shop");
    }

    [Fact]
    public void A_stack_may_have_no_tasks_and_no_secrets()
    {
        Assert.Empty(Reading.Read(SettingsText.Staging.With("tasks", null)).Tasks);
        Assert.Empty(Reading.Read(SettingsText.Staging.With("services.api.secrets", null)).Services[0].Secrets);
        Assert.Equal(30, Reading.Read(SettingsText.Staging).Images.KeptReleases);
    }
}
