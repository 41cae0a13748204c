using System.Text.Json;
using Infra.Plans;
using Infra.Policies;
using Tests.Acceptance.Proof;

namespace Tests.Acceptance.Samples;

/// <summary>Backups, keys, buckets and secrets as other stacks have them, as AWS would take them.</summary>
public sealed class StorageSamples : IProofs
{
    internal const string Selection = "data-selection";
    internal const string Lifecycle = "data-lifecycle";

    public IEnumerable<PlannedResource> Samples =>
    [
        Sample(ResourceTypes.BackupVault, "data-vault", new Dictionary<string, object?> { ["name"] = "data-sample" }),
        Sample(ResourceTypes.BackupPlan, "data-plan", new Dictionary<string, object?>
        {
            ["name"] = "data-sample",
            ["advancedBackupSettings"] = new[] { new { resourceType = "EC2", backupOptions = new { WindowsVSS = "enabled" } } },
            ["rules"] = new object[]
            {
                new { ruleName = "cold", targetVaultName = "data-sample", schedule = "cron(30 5 * * ? *)", startWindow = 60, completionWindow = 120, lifecycle = new { coldStorageAfter = 30, deleteAfter = 120 } },
                new { ruleName = "every-hour", targetVaultName = "data-sample", schedule = "rate(1 hour)", lifecycle = new { deleteAfter = 30 } },
            },
        }),
        Sample(ResourceTypes.BackupPlan, "data-plan-continuous", new Dictionary<string, object?>
        {
            ["name"] = "data-sample-continuous",
            ["rules"] = new[] { new { ruleName = "continuous", targetVaultName = "data-sample", enableContinuousBackup = true, lifecycle = new { deleteAfter = 30 } } },
        }),
        Sample(ResourceTypes.BackupSelection, Selection, new Dictionary<string, object?>
        {
            ["name"] = "data-sample",
            ["planId"] = "data-plan",
            ["iamRoleArn"] = "arn:aws:iam::111122223333:role/shop-production-backup",
            ["resources"] = new[] { "arn:aws:dynamodb:eu-west-1:111122223333:table/sample" },
            ["selectionTags"] = new[] { new { type = "STRINGEQUALS", key = "product", value = "shop" } },
        }),
        Sample("aws:backup/vaultNotifications:VaultNotifications", "data-notifications", new Dictionary<string, object?>
        {
            ["backupVaultName"] = "shop-production",
            ["snsTopicArn"] = "arn:aws:sns:eu-west-1:111122223333:data-sample",
            ["backupVaultEvents"] = new[] { "BACKUP_JOB_FAILED" },
        }),
        Sample(ResourceTypes.BackupVaultLock, "data-lock", new Dictionary<string, object?> { ["backupVaultName"] = "data-locked", ["changeableForDays"] = 3, ["minRetentionDays"] = 7, ["maxRetentionDays"] = 30 }),
        Sample(ResourceTypes.EncryptionKey, "data-key", new Dictionary<string, object?>
        {
            ["enableKeyRotation"] = true,
            ["rotationPeriodInDays"] = 365,
            ["keyUsage"] = "ENCRYPT_DECRYPT",
            ["policy"] = """
                {"Version":"2012-10-17","Statement":[
                {"Sid":"DecidedByIam","Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:root"},"Action":["kms:*"],"Resource":["*"]},
                {"Sid":"NotForOthers","Effect":"Deny","Principal":{"AWS":"arn:aws:iam::444455556666:root"},"Action":["kms:Decrypt"],"Resource":["*"]}]}
                """,
        }),
        Sample(ResourceTypes.EncryptionKey, "data-key-signing", new Dictionary<string, object?>
        {
            ["enableKeyRotation"] = false, ["keyUsage"] = "SIGN_VERIFY", ["customerMasterKeySpec"] = "RSA_2048",
        }),
        Sample(ResourceTypes.Bucket, "data-bucket", new Dictionary<string, object?> { ["bucketPrefix"] = "data-sample-" }),
        Sample(ResourceTypes.Bucket, "data-bucket-named", new Dictionary<string, object?> { ["bucket"] = "data-sample" }),
        Sample(ResourceTypes.BucketPolicy, "data-bucket-policy", new Dictionary<string, object?>
        {
            ["bucket"] = "data-sample",
            ["policy"] = """
                {"Version":"2012-10-17","Statement":[{"Sid":"NotForOthers","Effect":"Deny","Principal":{"AWS":"arn:aws:iam::444455556666:root"},
                "Action":["s3:GetObject"],"Resource":["arn:aws:s3:::data-sample/*"]}]}
                """,
        }),
        Sample(ResourceTypes.BucketOwnership, "data-ownership", new Dictionary<string, object?> { ["bucket"] = "data-sample", ["rule"] = new { objectOwnership = "BucketOwnerPreferred" } }),
        Sample(ResourceTypes.BucketLifecycle, Lifecycle, new Dictionary<string, object?>
        {
            ["bucket"] = "data-sample",
            ["rules"] = new object[]
            {
                new
                {
                    id = "cool",
                    status = "Enabled",
                    filter = new { prefix = "logs/" },
                    expiration = new { days = 365 },
                    transitions = new[] { new { days = 30, storageClass = "STANDARD_IA" }, new { days = 90, storageClass = "GLACIER" } },
                },
                new { id = "tagged", status = "Disabled", filter = new { tag = new { key = "kept", value = "no" } }, expiration = new { days = 1 } },
            },
        }),
        Sample(ResourceTypes.BucketEncryption, "data-encryption", new Dictionary<string, object?>
        {
            ["bucket"] = "data-sample",
            ["rules"] = new[] { new { applyServerSideEncryptionByDefault = new { sseAlgorithm = "aws:kms", kmsMasterKeyId = "arn:aws:kms:eu-west-1:111122223333:key/sample" } } },
        }),
        Sample(ResourceTypes.Secret, "data-secret", new Dictionary<string, object?>
        {
            ["name"] = "data/sample",
            ["region"] = "eu-west-1",
            ["policy"] = """{"Version":"2012-10-17","Statement":[]}""",
            ["replicas"] = new[] { new { region = "eu-central-1" } },
        }),
        Sample(ResourceTypes.SecretRotation, "data-rotation", new Dictionary<string, object?>
        {
            ["secretId"] = "data-secret",
            ["rotationRules"] = new { scheduleExpression = "rate(10 days)", duration = "3h" },
        }),
        Sample(ResourceTypes.SecretVersion, "data-version", new Dictionary<string, object?> { ["secretId"] = "data-secret", ["secretString"] = "sample" }),
    ];

    private static PlannedResource Sample(string type, string name, Dictionary<string, object?> inputs) =>
        ProofPlan.Sample(type, name, (IReadOnlyDictionary<string, object?>)PlainValue.FromJson(JsonSerializer.SerializeToElement(inputs))!);
}
