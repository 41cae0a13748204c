using System.Text.Json.Nodes;
using Infra.Plans;
using static Tests.Policies.Mutations.Mutate;

namespace Tests.Policies.Mutations;

internal static class DatabaseMutations
{
    private const string Master = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:rds!db-1-123456";

    public static IEnumerable<Mutation> All =>
    [
        Input("DATA-01", "database-instance", "storageEncrypted", false),
        Input("DATA-01", "database-instance", "storageEncrypted", null),
        Input("DATA-02", "database-instance", "kmsKeyId", "arn:aws:kms:eu-west-1:111122223333:alias/aws/rds"),
        Input("DATA-02", "database-instance", "kmsKeyId", null),
        Input("DATA-02", "database-instance", "masterUserSecretKmsKeyId", null),
        Input("DATA-02", "database-instance", "performanceInsightsKmsKeyId", null),
        Input("DATA-03", "database-instance", "publiclyAccessible", true),
        Input("DATA-03", "database-instance", "publiclyAccessible", null),
        Input("DATA-04", "database-instance", "manageMasterUserPassword", false),
        Input("DATA-04", "database-instance", "manageMasterUserPassword", null),
        Input("DATA-04", "database-instance", "password", "hunter2"),
        Input("DATA-04", "database-instance", "passwordWo", "hunter2"),
        Wrong("DATA-04", "a password is plain text in place of RDS's own", plan =>
            plan.With("database-instance", "manageMasterUserPassword", null).With("database-instance", "password", "hunter2")),
        Input("DATA-05", "database-parameters", "parameters[0].value", "0"),
        Input("DATA-05", "database-parameters", "parameters", null),
        Input("DATA-05", "database-instance", "parameterGroupName", "default.postgres17"),
        Input("DATA-05", "database-instance", "parameterGroupName", null),
        Input("DATA-06", "database-instance", "backupRetentionPeriod", 6),
        Input("DATA-06", "database-instance", "backupRetentionPeriod", null),
        Input("DATA-06", "database-instance", "deleteAutomatedBackups", true),
        Input("DATA-06", "database-instance", "deleteAutomatedBackups", null),
        Input("DATA-07", "database-instance", "skipFinalSnapshot", true),
        Input("DATA-07", "database-instance", "skipFinalSnapshot", null),
        Input("DATA-07", "database-instance", "finalSnapshotIdentifier", "shop-production-final"),
        Input("DATA-07", "database-instance", "finalSnapshotIdentifier", null),
        Input("DATA-08", "database-instance", "deletionProtection", false),
        Input("DATA-08", "database-instance", "deletionProtection", null),
        Absent("DATA-08", "the engine may delete the database", plan => plan.With("database-instance", instance => instance with { Protect = false })),
        Input("DATA-09", "database-instance", "enabledCloudwatchLogsExports", new[] { "upgrade" }),
        Input("DATA-09", "database-instance", "enabledCloudwatchLogsExports", null),
        Input("DATA-09", "database-postgresql-log", "name", "/shop/production/postgresql"),
        Input("DATA-10", "database-instance", "performanceInsightsEnabled", false),
        Input("DATA-10", "database-instance", "performanceInsightsEnabled", null),
        Input("DATA-10", "database-instance", "performanceInsightsRetentionPeriod", null),
        Input("DATA-11", "database-instance", "monitoringInterval", 0),
        Input("DATA-11", "database-instance", "monitoringInterval", null),
        Input("DATA-11", "database-instance", "monitoringRoleArn", null),
        Input("DATA-12", "database-instance", "multiAz", false),
        Input("DATA-12", "database-instance", "multiAz", null),
        Input("DATA-13", "database-instance", "storageType", "gp2"),
        Input("DATA-13", "database-instance", "storageType", null),
        Input("DATA-13", "database-instance", "maxAllocatedStorage", 100),
        Input("DATA-13", "database-instance", "maxAllocatedStorage", null),
        Input("DATA-14", "database-instance", "engineVersion", "17.4"),
        Input("DATA-14", "database-instance", "engineVersion", null),
        Input("DATA-14", "database-instance", "autoMinorVersionUpgrade", false),
        Input("DATA-14", "database-instance", "allowMajorVersionUpgrade", true),
        Input("DATA-14", "database-instance", "allowMajorVersionUpgrade", null),
        Input("DATA-14", "database-instance", "engineLifecycleSupport", null),
        Wrong("DATA-14", "the major version can be raised no more", plan => plan.With("database-instance", instance => instance with { IgnoreChanges = ["engineVersion"] })),
        Input("DATA-15", "database-instance", "applyImmediately", true),
        Input("DATA-15", "database-instance", "maintenanceWindow", null),
        Input("DATA-15", "cache-group", "applyImmediately", null),
        Input("DATA-16", "database-rotation-schedule", "secretId", null),
        Input("DATA-16", "database-rotation-schedule", "rotationLambdaArn", null),
        Wrong("DATA-16", "a service signs in as the master user", plan => Document(
            Container(plan, "api-definition", container =>
            {
                foreach (var secret in container["secrets"]!.AsArray().Where(secret => ((string)secret!["name"]!).StartsWith("DATABASE_", StringComparison.Ordinal)))
                {
                    secret!["valueFrom"] = $"{Master}:password::";
                }
            }),
            "api-execution-permissions",
            "policy",
            statements => Statement(statements, "ReadSecrets")["Resource"]!.AsArray()[1] = Master)),
    ];
}
