using Infra.Plans;
using static Tests.Policies.Mutations.Mutate;

namespace Tests.Policies.Mutations;

/// <summary>Whether a database stays up, which version runs, and what is known of it.</summary>
internal static class DatabaseOperationMutations
{
    private const string Instance = "database-instance";
    private const string Parameters = "database-parameters";
    private const string Events = "aws:rds/eventSubscription:EventSubscription";

    private static readonly Func<Plan, Plan> Subscribed =
        Adding(Events, "instances", ("enabled", true), ("sourceType", "db-instance"), ("eventCategories", new[] { "maintenance", "configuration change", "failure" }))
            .Then(Adding(Events, "parameters", ("enabled", true), ("sourceType", "db-parameter-group"), ("eventCategories", new[] { "configuration change" })))
            .Then(Adding(Events, "groups", ("enabled", true), ("sourceType", "db-security-group"), ("eventCategories", new[] { "configuration change", "failure" })));

    public static IEnumerable<Mutation> All => [.. Capacity, .. Versions, .. Windows, .. Logs, .. Subscriptions];

    private static IEnumerable<Mutation> Capacity =>
    [
        Input("DATA-12", Instance, "multiAz", false),
        Input("DATA-12", Instance, "multiAz", null),
        Input("DATA-12", Instance, "multiAz", null) with { Stack = "staging", What = "a stack without customers does not say" },
        Input("DATA-13", Instance, "maxAllocatedStorage", 109),
        Input("DATA-13", Instance, "maxAllocatedStorage", null),
        InputOf(plan => plan.With(Instance, "maxAllocatedStorage", 110), "DATA-13", Instance, "allocatedStorage", 101),
        Input("DATA-34", Instance, "storageType", "gp2"),
        Input("DATA-34", Instance, "storageType", null),
        InputOf(Replicas.Added, "DATA-42", Replicas.Name, "replicateSourceDb", "shop-staging"),
        Absent("DATA-42", "the database that is followed is gone", plan => plan.Without("database-other-instance")) with
        {
            Twin = plan => FollowedBeside(plan).With(Replicas.Name, "replicateSourceDb", "other"),
        },
        InputOf(plan => FollowedBeside(plan).With("database-other-instance", "replicateSourceDb", "shop-production"), "DATA-42", Replicas.Name, "replicateSourceDb", "other"),
        InputOf(Replicas.Added, "DATA-43", Replicas.Name, "maxAllocatedStorage", 999),
        InputOf(Replicas.Added, "DATA-43", Replicas.Name, "maxAllocatedStorage", null),
        Wrong("DATA-41", "RDS keeps the password of a database that is replicated", plan => plan.With(Instance, "manageMasterUserPassword", true).With(Instance, "password", null))
            with { Twin = Replicas.Added },
        Wrong("DATA-41", "RDS keeps the password of a database that is updated on a copy", plan => plan.With(Instance, "manageMasterUserPassword", true).With(Instance, "password", null))
            with { Twin = Replicas.BlueGreen },
        InputOf(Replicas.BlueGreen, "DATA-46", Parameters, "parameters[8].value", "0"),
        InputOf(Replicas.BlueGreen, "DATA-46", Parameters, "parameters[8]", null),
        InputOf(
            plan => Replicas.BlueGreen(Replicas.Added(plan)).With(Replicas.Name, "replicateSourceDb", "other"),
            "DATA-46", Replicas.Name, "replicateSourceDb", "shop-production"),
    ];

    private static IEnumerable<Mutation> Versions =>
    [
        Input("DATA-14", Instance, "engineVersion", "17.4"),
        Input("DATA-14", Instance, "engineVersion", null),
        Input("DATA-20", Instance, "autoMinorVersionUpgrade", false),
        Input("DATA-20", Instance, "autoMinorVersionUpgrade", null),
        Input("DATA-21", Instance, "allowMajorVersionUpgrade", true),
        Input("DATA-21", Instance, "allowMajorVersionUpgrade", null),
        InputOf(Replicas.BlueGreen, "DATA-21", Instance, "allowMajorVersionUpgrade", false),
        Input("DATA-22", Instance, "engineLifecycleSupport", "open-source-rds-extended-support"),
        Input("DATA-22", Instance, "engineLifecycleSupport", null),
        Input("DATA-23", Instance, "engine", "aurora-postgresql"),
        Input("DATA-23", Instance, "engine", null),
        Wrong("DATA-23", "Postgres 14 ends within the year", plan => plan.With(Instance, "engineVersion", "14").With(Parameters, "family", "postgres14")),
        Wrong("DATA-23", "Postgres 99 is not in the list", plan => plan.With(Instance, "engineVersion", "99").With(Parameters, "family", "postgres99")),
        Input("DATA-24", Parameters, "family", "postgres16"),
        Input("DATA-24", Parameters, "family", null),
    ];

    private static IEnumerable<Mutation> Windows =>
    [
        Input("DATA-15", Instance, "applyImmediately", true),
        Input("DATA-15", "cache-group", "applyImmediately", null),
        Input("DATA-33", Instance, "maintenanceWindow", null),
        Input("DATA-33", Instance, "maintenanceWindow", "sun:02:30-sun:03:30"),
        Input("DATA-33", Instance, "maintenanceWindow", "sun:03:30-sun:03:59"),
        Input("DATA-33", Instance, "backupWindow", null),
        Input("DATA-33", Instance, "backupWindow", "02:00-02:29"),
        InputOf(plan => plan.With(Instance, "backupWindow", "02:00-02:30").With(Instance, "maintenanceWindow", "sun:02:30-sun:03:00"), "DATA-33", Instance, "backupWindow", "02:01-02:31"),
    ];

    private static IEnumerable<Mutation> Logs =>
    [
        Input("DATA-09", Instance, "enabledCloudwatchLogsExports", new[] { "upgrade" }),
        Input("DATA-09", Instance, "enabledCloudwatchLogsExports", new[] { "postgresql" }),
        Input("DATA-09", Instance, "enabledCloudwatchLogsExports", null),
        Input("DATA-09", "database-postgresql-log", "name", "/shop/production/postgresql"),
        Input("DATA-09", "database-upgrade-log", "name", "/shop/production/upgrade"),
        Absent("DATA-37", "the database waits for nothing", plan => plan.With(Instance, instance => instance with { DependsOn = [] })),
        Wrong("DATA-37", "the database waits for one of its groups", plan => plan.With(Instance, instance => instance with { DependsOn = ["database-postgresql-log"] })),
        Input("DATA-29", Parameters, "parameters[1].value", "-1"),
        Input("DATA-29", Parameters, "parameters[1].value", "0"),
        Input("DATA-29", Parameters, "parameters[1]", null),
        Input("DATA-29", Parameters, "parameters[2].value", "ddl"),
        Input("DATA-29", Parameters, "parameters[2]", null),
        Input("DATA-10", Instance, "performanceInsightsEnabled", false),
        Input("DATA-10", Instance, "performanceInsightsEnabled", null),
        Input("DATA-35", Instance, "performanceInsightsRetentionPeriod", null),
        Input("DATA-35", Instance, "performanceInsightsRetentionPeriod", 6),
        Input("DATA-35", Instance, "databaseInsightsMode", null),
        Input("DATA-35", Instance, "databaseInsightsMode", "advanced"),
        InputOf(plan => plan.With(Instance, "databaseInsightsMode", "advanced").With(Instance, "performanceInsightsRetentionPeriod", 465),
            "DATA-35", Instance, "performanceInsightsRetentionPeriod", 464),
        Input("DATA-11", Instance, "monitoringInterval", 0),
        Input("DATA-11", Instance, "monitoringInterval", 20),
        Input("DATA-11", Instance, "monitoringInterval", null),
        Input("DATA-11", Instance, "monitoringRoleArn", null),
    ];

    private static IEnumerable<Mutation> Subscriptions =>
    [
        .. Heard("DATA-30", "instances", ["maintenance", "configuration change"], ["maintenance", "failure"], ["configuration change", "failure"]),
        .. Heard("DATA-31", "parameters", ["creation"]),
        .. Heard("DATA-32", "groups", ["configuration change"], ["failure"]),
    ];

    private static IEnumerable<Mutation> Heard(string policy, string subscription, params string[][] tooFew) =>
    [
        .. tooFew.Select(categories => InputOf(Subscribed, policy, subscription, "eventCategories", categories)),
        InputOf(Subscribed, policy, subscription, "eventCategories", null),
        InputOf(Subscribed, policy, subscription, "sourceType", "db-snapshot"),
        InputOf(Subscribed, policy, subscription, "enabled", false),
        InputOf(Subscribed, policy, subscription, "enabled", null),
        Absent(policy, "nobody hears", plan => plan.Without(subscription)) with { Twin = Subscribed },
    ];

    /// <summary>Two databases, one of them with a replica.</summary>
    private static Plan FollowedBeside(Plan plan) =>
        Replicas.Added(plan).With(Replicas.Copy(plan, "database-other-instance")).With("database-other-instance", "identifier", "other");
}
