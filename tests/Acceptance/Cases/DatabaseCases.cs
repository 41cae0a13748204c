using Infra.Plans;
using Tests.Acceptance.Proof;
using Tests.Acceptance.Samples;

namespace Tests.Acceptance.Cases;

/// <summary>Databases: what no boundary value breaks alone.</summary>
public sealed class DatabaseCases : IProofs
{
    private const string Plain = DatabaseSamples.Plain;
    private const string Production = "database-instance";
    private const string Parameters = "data-parameters";
    private const string Key = "arn:aws:kms:eu-west-1:111122223333:key/sample";

    public IEnumerable<Case> Cases => [.. Versions, .. Places, .. Storage, .. Passwords, .. Insights, .. Groups];

    private static IEnumerable<Case> Versions =>
    [
        Sides.Of("RDS-INSTANCE-07", Production, "backupWindow", Sides.AsItIs, "tue:02:00-tue:03:00"),
        new("RDS-INSTANCE-18", plan => WithoutExtension(plan, "14"), plan => WithoutExtension(plan, "13")),
        new("RDS-INSTANCE-19", plan => WithoutExtension(plan, "17"), plan => WithoutExtension(plan, "12.22-rds.20250508")),
        Sides.Of("RDS-INSTANCE-20", Plain, "engineVersion", "17.11", "17.99"),
        Sides.Of("RDS-INSTANCE-39", Production, "maintenanceWindow", Sides.AsItIs, "12:00-13:00"),
    ];

    private static IEnumerable<Case> Places =>
    [
        new("RDS-INSTANCE-47", plan => Public(plan, "IPV4"), plan => Public(plan, "DUAL")),
        Sides.Of("RDS-INSTANCE-58", Plain, "replicateSourceDb", Sides.AsItIs, "data-source"),
    ];

    private static IEnumerable<Case> Storage =>
    [
        Sides.Of("RDS-INSTANCE-02", DatabaseSamples.Provisioned, "allocatedStorage", 100, 99),
        new("RDS-INSTANCE-35", plan => Encrypted(plan, Key), plan => Encrypted(plan, "arn:aws:kms:eu-west-1:111122223333:alias/sample")),
        Sides.Of("RDS-INSTANCE-36", Plain, "kmsKeyId", Sides.AsItIs, Key),
    ];

    private static IEnumerable<Case> Passwords =>
    [
        Sides.Of("RDS-INSTANCE-49", Production, "password", Sides.AsItIs, "8-or-more"),
        Sides.Of("RDS-INSTANCE-50", plan => plan.With(Plain, "passwordWo", "8-or-more").With(Plain, "passwordWoVersion", 1)),
        new(
            "RDS-INSTANCE-51",
            plan => plan.With(Plain, "password", null).With(Plain, "passwordWo", "8-or-more").With(Plain, "passwordWoVersion", 1),
            plan => plan.With(Plain, "password", null).With(Plain, "passwordWo", "8-or-more")),
    ];

    private static IEnumerable<Case> Insights =>
    [
        Sides.Of("RDS-INSTANCE-11", Plain, "databaseInsightsMode", "standard", "advanced"),
        new("RDS-INSTANCE-52", plan => Insightful(plan, "performanceInsightsKmsKeyId", Key), plan => Insightful(plan, "performanceInsightsKmsKeyId", "alias/sample")),
        Sides.Of("RDS-INSTANCE-53", Plain, "performanceInsightsKmsKeyId", Sides.AsItIs, Key),
        new("RDS-INSTANCE-54", plan => Advanced(plan, 465), plan => Advanced(plan, 466)),
        Sides.Of("RDS-INSTANCE-55", Plain, "performanceInsightsRetentionPeriod", Sides.AsItIs, 7),
        new("RDS-INSTANCE-56", plan => Insightful(plan, "performanceInsightsRetentionPeriod", 7), plan => Insightful(plan, "performanceInsightsRetentionPeriod", 31)),
    ];

    private static IEnumerable<Case> Groups =>
    [
        Sides.Of("RDS-PARAMETER-GROUP-01", Parameters, "family", "postgres18", "postgres17.2"),
        Sides.Of("RDS-PARAMETER-GROUP-03", Parameters, "parameters[1].name", Sides.AsItIs, "log_statement"),
    ];

    private static Plan WithoutExtension(Plan plan, string version) =>
        plan.With(Plain, "engineLifecycleSupport", "open-source-rds-extended-support-disabled").With(Plain, "engineVersion", version);

    private static Plan Public(Plan plan, string network) => plan.With(Plain, "publiclyAccessible", true).With(Plain, "networkType", network);

    private static Plan Encrypted(Plan plan, string key) => plan.With(Plain, "storageEncrypted", true).With(Plain, "kmsKeyId", key);

    private static Plan Insightful(Plan plan, string input, object value) => plan.With(Plain, "performanceInsightsEnabled", true).With(Plain, input, value);

    private static Plan Advanced(Plan plan, int days) => Insightful(plan, "performanceInsightsRetentionPeriod", days).With(Plain, "databaseInsightsMode", "advanced");
}
