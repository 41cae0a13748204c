using Infra.Plans;
using static Tests.Policies.Mutations.Mutate;

namespace Tests.Policies.Mutations;

/// <summary>Who reads a database and what is kept of it.</summary>
internal static class DatabaseMutations
{
    private const string Instance = "database-instance";
    private const string Master = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:rds!db-1-123456";
    private const string AwsKey = "arn:aws:kms:eu-west-1:111122223333:alias/aws/rds";

    public static IEnumerable<Mutation> All => [.. Encryption, .. Access, .. Backups];

    private static IEnumerable<Mutation> Encryption =>
    [
        Input("DATA-01", Instance, "storageEncrypted", false),
        Input("DATA-01", Instance, "storageEncrypted", null),
        Input("DATA-02", Instance, "kmsKeyId", AwsKey),
        Input("DATA-02", Instance, "kmsKeyId", null),
        Input("DATA-17", Instance, "performanceInsightsKmsKeyId", AwsKey),
        Input("DATA-17", Instance, "performanceInsightsKmsKeyId", null),
        Input("DATA-18", Instance, "masterUserSecretKmsKeyId", AwsKey),
        Input("DATA-18", Instance, "masterUserSecretKmsKeyId", null),
        Input("DATA-05", "database-parameters", "parameters[0].value", "0"),
        Input("DATA-05", "database-parameters", "parameters[0]", null),
        Input("DATA-28", Instance, "caCertIdentifier", "rds-ca-2019"),
        Input("DATA-28", Instance, "caCertIdentifier", null),
    ];

    private static IEnumerable<Mutation> Access =>
    [
        Input("DATA-03", Instance, "publiclyAccessible", true),
        Input("DATA-03", Instance, "publiclyAccessible", null),
        Input("DATA-04", Instance, "manageMasterUserPassword", false),
        Input("DATA-04", Instance, "manageMasterUserPassword", null),
        // With a password of its own it needs no key for the one that RDS would keep.
        Input("DATA-04", Instance, "password", "hunter2"),
        Input("DATA-04", Instance, "passwordWo", "hunter2"),
        Wrong("DATA-04", "a password is plain text in place of RDS's own", plan =>
            plan.With(Instance, "manageMasterUserPassword", null).With(Instance, "password", "hunter2")),
        InputOf(plan => plan.With(Instance, "manageMasterUserPassword", null).With(Instance, "password", Secret.Value), "DATA-04", Instance, "manageMasterUserPassword", false)
            with { What = "RDS is told not to keep a generated password" },
        Absent("DATA-48", "nothing lets Secrets Manager call the function", plan => plan.Without("database-rotation-permission")),
        Input("DATA-48", "database-rotation-permission", "principal", "events.amazonaws.com"),
        Input("DATA-48", "database-rotation-permission", "action", "lambda:GetFunction"),
        Input("DATA-48", "database-rotation-permission", "function", "shop-production-other"),
        Input("DATA-16", "database-rotation-schedule", "secretId", null),
        Input("DATA-16", "database-rotation-schedule", "secretId", "arn:aws:secretsmanager:eu-west-1:111122223333:secret:other-123456"),
        Input("DATA-16", "database-rotation-schedule", "rotationLambdaArn", null),
        Wrong("DATA-36", "a service signs in as the master user", plan => SigningInAsMaster(plan)),
        Input("DATA-26", Instance, "username", "postgres"),
        Input("DATA-26", Instance, "username", "Admin"),
        Input("DATA-26", Instance, "username", "rdsadmin"),
        Input("DATA-26", Instance, "username", "root"),
        Input("DATA-26", Instance, "username", null),
        Input("DATA-27", Instance, "iamDatabaseAuthenticationEnabled", false),
        Input("DATA-27", Instance, "iamDatabaseAuthenticationEnabled", null),
        InputOf(plan => plan.With("cache-group", "subnetGroupName", null), "DATA-40", Instance, "dbSubnetGroupName", "default"),
        InputOf(plan => plan.With("cache-group", "subnetGroupName", null), "DATA-40", Instance, "dbSubnetGroupName", null),
        Input("DATA-45", Instance, "dbName", "postgres"),
        Input("DATA-45", Instance, "dbName", "RDSadmin"),
        Input("DATA-45", Instance, "dbName", "template0"),
        Input("DATA-45", Instance, "dbName", "template1"),
        Input("DATA-45", Instance, "dbName", "1st"),
        Input("DATA-45", Instance, "dbName", "shop-app"),
        Input("DATA-45", Instance, "dbName", $"a{new string('b', 63)}"),
        Input("DATA-45", Instance, "dbName", null),
    ];

    private static IEnumerable<Mutation> Backups =>
    [
        Input("DATA-06", Instance, "backupRetentionPeriod", 6),
        Input("DATA-06", Instance, "backupRetentionPeriod", null),
        Input("DATA-06", Instance, "backupRetentionPeriod", 6) with { Stack = "staging", What = "a stack without customers keeps six days" },
        Input("DATA-19", Instance, "deleteAutomatedBackups", true),
        Input("DATA-19", Instance, "deleteAutomatedBackups", null),
        Input("DATA-07", Instance, "skipFinalSnapshot", true),
        Input("DATA-07", Instance, "skipFinalSnapshot", null),
        Input("DATA-07", Instance, "finalSnapshotIdentifier", "shop-production-final"),
        Input("DATA-07", Instance, "finalSnapshotIdentifier", "shop-production-final-0123456"),
        Input("DATA-07", Instance, "finalSnapshotIdentifier", null),
        Wrong("DATA-07", "two databases leave snapshots of one name", plan => plan.With("database-2-instance", "finalSnapshotIdentifier", plan.ByName(Instance).Text("finalSnapshotIdentifier")))
            with { Twin = plan => plan.With(Replicas.Copy(plan, "database-2-instance")) },
        Input("DATA-25", Instance, "copyTagsToSnapshot", false),
        Input("DATA-25", Instance, "copyTagsToSnapshot", null),
        Input("DATA-08", Instance, "deletionProtection", false),
        Input("DATA-08", Instance, "deletionProtection", null),
        Input("DATA-08", Instance, "deletionProtection", null) with { Stack = "staging", What = "a stack without customers does not say" },
        Absent("DATA-08", "the engine may delete the database", plan => plan.With(Instance, instance => instance with { Protect = false })),
        Absent("DATA-38", "the engine deletes what left the program", plan => plan.With(Instance, instance => instance with { RetainOnDelete = false })),
        Wrong("DATA-38", "an older generation is deleted", plan => plan.With("database-2-instance", old => old with { RetainOnDelete = false }))
            with { Twin = plan => plan.With(Replicas.Copy(plan, "database-2-instance")) },
        Wrong("DATA-39", "the major version can be raised no more", plan => plan.With(Instance, instance => instance with { IgnoreChanges = ["engineVersion"] })),
        Wrong("DATA-39", "the token of the cache is somebody else's", plan => plan.With("cache-group", cache => cache with { IgnoreChanges = ["authToken"] })),
        Input("DATA-44", "database-backup-copy", "retentionPeriod", 29),
        Input("DATA-44", "database-backup-copy", "retentionPeriod", null),
        Input("DATA-44", "database-backup-copy", "kmsKeyId", "arn:aws:kms:eu-west-1:111122223333:key/key-database-encryption-key"),
        Input("DATA-44", "database-backup-copy", "kmsKeyId", null),
        Input("DATA-44", "database-backup-copy", "region", "eu-west-2"),
        Input("DATA-44", "database-backup-copy", "region", null),
        Input("DATA-44", "database-backup-copy", "sourceDbInstanceArn", "arn:aws:rds:eu-west-1:111122223333:db:other"),
        Input("DATA-44", "database-backup-copy", "sourceDbInstanceArn", "arn:aws:rds:eu-west-1:111122223333:cluster:shop-production"),
        Input("DATA-44", "database-backup-copy", "sourceDbInstanceArn", null),
        Wrong("DATA-44", "the copy lies in the region of the database", plan => plan
            .With("database-backup-copy", "region", "eu-west-1").With("database-backup-copy-encryption-key", "region", "eu-west-1")),
    ];

    private static Plan SigningInAsMaster(Plan plan) => Document(
        Container(plan, "api-definition", container =>
        {
            foreach (var secret in container["secrets"]!.AsArray().Where(secret => ((string)secret!["name"]!).StartsWith("DATABASE_", StringComparison.Ordinal)))
            {
                secret!["valueFrom"] = $"{Master}:password::";
            }
        }),
        "api-execution-permissions",
        "policy",
        statements => Statement(statements, "ReadSecrets")["Resource"]!.AsArray()[1] = Master);
}
