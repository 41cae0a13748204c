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
        Sample(ResourceTypes.BackupPlan, "data-plan", new Dictionary<string, object?>
        {
            ["name"] = "data-sample",
            ["advancedBackupSettings"] = new[] { new { resourceType = "EC2", backupOptions = new { WindowsVSS = "enabled" } } },
            ["rules"] = new object[]
            {
                new { ruleName = "cold", targetVaultName = "shop-production", schedule = "cron(30 5 * * ? *)", startWindow = 60, completionWindow = 120, lifecycle = new { coldStorageAfter = 30, deleteAfter = 120 } },
                new { ruleName = "every-hour", targetVaultName = "shop-production", schedule = "rate(1 hour)", lifecycle = new { deleteAfter = 30 } },
            },
        }),
        Sample(ResourceTypes.BackupPlan, "data-plan-continuous", new Dictionary<string, object?>
        {
            ["name"] = "data-sample-continuous",
            ["rules"] = new[] { new { ruleName = "continuous", targetVaultName = "shop-production", enableContinuousBackup = true, lifecycle = new { deleteAfter = 30 } } },
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
        Sample(ResourceTypes.EncryptionKey, "data-key", new Dictionary<string, object?> { ["enableKeyRotation"] = true, ["rotationPeriodInDays"] = 365, ["keyUsage"] = "ENCRYPT_DECRYPT" }),
        Sample(ResourceTypes.EncryptionKey, "data-key-signing", new Dictionary<string, object?>
        {
            ["enableKeyRotation"] = false, ["keyUsage"] = "SIGN_VERIFY", ["customerMasterKeySpec"] = "RSA_2048",
        }),
        Sample(ResourceTypes.Bucket, "data-bucket", new Dictionary<string, object?> { ["bucketPrefix"] = "data-sample-" }),
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
            ["rotationLambdaArn"] = "arn:aws:lambda:eu-west-1:111122223333:function:shop-production-database-rotation",
            ["rotationRules"] = new { scheduleExpression = "rate(10 days)", duration = "3h" },
        }),
        Sample(ResourceTypes.SecretVersion, "data-version", new Dictionary<string, object?> { ["secretId"] = "data-secret", ["secretString"] = "sample" }),
    ];

    private static PlannedResource Sample(string type, string name, Dictionary<string, object?> inputs) =>
        ProofPlan.Sample(type, name, (IReadOnlyDictionary<string, object?>)PlainValue.FromJson(JsonSerializer.SerializeToElement(inputs))!);
}
