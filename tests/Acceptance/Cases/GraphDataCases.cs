using Infra.Plans;
using Infra.Policies;
using Tests.Acceptance.Proof;

namespace Tests.Acceptance.Cases;

/// <summary>Databases, caches, backups, buckets and secrets.</summary>
public sealed class GraphDataCases : IProofs
{
    private const string Site = "shop-production-www-web-111122223333";
    private const string Logs = "shop-production-alb-logs-111122223333";

    public IEnumerable<Case> Cases =>
    [
        new("DATABASE-FAMILY-01", plan => plan.With("database-parameters", "family", "postgres16").With("database-instance", "engineVersion", "16"), plan => plan.With("database-parameters", "family", "postgres16")),
        new("DATABASE-REPLICA-01", Replica, plan => Replica(plan).With("database-instance", "backupRetentionPeriod", 0)),
        new("DATABASE-LOG-01", plan => plan, plan => plan.Waiting("database-instance", "database-monitoring-policy", "database-upgrade-log")),
        new("DATABASE-MONITORING-01", plan => plan, plan => plan.Edited("database-monitoring-role", "assumeRolePolicy", "monitoring.rds.amazonaws.com", "rds.amazonaws.com")),
        new("DATABASE-MONITORING-02", plan => plan, plan => plan.Waiting("database-instance", "database-postgresql-log", "database-upgrade-log")),
        new("DATABASE-MONITORING-02", plan => plan, plan => plan.Less("database-monitoring-policy")),
        new("DATABASE-ZONES-01", plan => Subnets(plan, "database-subnets", "isolated-a", "isolated-b"), plan => Subnets(plan, "database-subnets", "isolated-a", "isolated-b").With("network-isolated-b", "availabilityZone", "eu-west-1a")),
        new("DATABASE-VPC-01", plan => plan, plan => plan.AndSubnetElsewhere().With("database-subnets", "subnetIds[3]", "subnet-elsewhere")),
        new("DATABASE-VPC-02", plan => plan, plan => plan.With("database-sg", "vpcId", GraphPlans.OtherVpc)),
        new("DATABASE-PUBLIC-01", Public, plan => plan.With("database-instance", "publiclyAccessible", true)),
        new("DATABASE-PUBLIC-02", Public, plan => Public(plan).With("network-vpc", "enableDnsHostnames", false)
            .Less("network-endpoints-ecr-api", "network-endpoints-ecr-dkr", "network-endpoints-logs", "network-endpoints-secretsmanager")),
        new("CACHE-ZONES-01", plan => plan, plan => Subnets(plan, "cache-subnets", "isolated-a")),
        new("CACHE-VPC-01", plan => plan, plan => plan.AndSubnetElsewhere().With("cache-subnets", "subnetIds[3]", "subnet-elsewhere")),
        new("CACHE-VPC-02", plan => plan, plan => plan.With("cache-sg", "vpcId", GraphPlans.OtherVpc)),
        new("CACHE-FAMILY-01", plan => plan.With("cache-parameters", "family", "redis7").With("cache-group", "engine", "redis").With("cache-group", "engineVersion", "7.1"), plan => plan.With("cache-parameters", "family", "valkey7")),
        new("CACHE-FAMILY-02", plan => Sharded(plan).With("cache-group", "clusterMode", "enabled"), Sharded),
        new("BACKUP-ROLE-01", plan => plan, plan => plan.Edited("backups-worker-role", "assumeRolePolicy", "backup.amazonaws.com", "rds.amazonaws.com")),
        new("BACKUP-ROLE-02", plan => plan, plan => plan.Less("backups-may-backup")),
        new("BACKUP-LOCK-01", plan => plan, plan => plan.With("backups-plan", "rules[0].lifecycle.deleteAfter", 31)),
        new("BACKUP-CONTINUOUS-01", plan => Continuous(plan).With("database-instance", database => database with { IgnoreChanges = ["backupRetentionPeriod", "backupWindow"] }), Continuous),
        new("BUCKET-INLINE-01", plan => plan, plan => plan.With("web-site-bucket", "versioning", new Dictionary<string, object?> { ["enabled"] = true })),
        new("BUCKET-ACL-01", plan => Listed(plan, "aws:s3/bucketAcl:BucketAcl", "ObjectWriter", "edge-access-log-ownership"), plan => Listed(plan, "aws:s3/bucketAcl:BucketAcl", "BucketOwnerEnforced", "edge-access-log-ownership")),
        new("BUCKET-ACL-01", plan => plan, plan => Listed(plan, "aws:s3/bucketAcl:BucketAcl", "ObjectWriter")),
        new("BUCKET-ACL-02", plan => Listed(plan, "aws:s3/bucketAclV2:BucketAclV2", "ObjectWriter", "edge-access-log-ownership"), plan => Listed(plan, "aws:s3/bucketAclV2:BucketAclV2", "BucketOwnerEnforced", "edge-access-log-ownership")),
        new("BUCKET-POLICY-01", plan => Opened(plan).With("web-site-closed", "blockPublicPolicy", false), Opened),
        new("BUCKET-POLICY-01", plan => plan, plan => Opened(plan).With("web-site-closed", "blockPublicPolicy", false).Waiting("web-site-policy")),
        new("BUCKET-LOG-01", plan => plan, plan => plan.Edited("edge-access-log-policy", "policy", "logging.s3.amazonaws.com", "s3.amazonaws.com")),
        new("BUCKET-LOG-01", plan => plan, plan => plan.With("web-site-logging", "targetPrefix", "elsewhere/")),
        new("ROTATION-PERMISSION-01", plan => plan, plan => plan.With("database-rotation-permission", "principal", "lambda.amazonaws.com")),
        new("ROTATION-PERMISSION-01", plan => plan, plan => plan.Waiting("database-rotation-schedule")),
        new("SECRET-REPLICA-01", plan => Copied(plan, "eu-central-1"), plan => Copied(plan, "eu-west-1")),
        new("KEY-REGION-01", plan => plan, plan => plan.With("api-repository", "encryptionConfigurations[0].kmsKey", "arn:aws:kms:us-east-1:111122223333:key/elsewhere")),
    ];

    private static Plan Subnets(Plan plan, string group, params string[] subnets) => plan.With(group, "subnetIds", subnets.Select(subnet => $"subnet-network-{subnet}").ToArray());

    private static Plan Replica(Plan plan) => plan.And(ResourceTypes.Database, "replica", new()
    {
        ["identifier"] = "shop-production-replica",
        ["instanceClass"] = "db.m7g.large",
        ["replicateSourceDb"] = "shop-production",
        ["skipFinalSnapshot"] = true,
    });

    private static Plan Public(Plan plan) => Subnets(plan, "database-subnets", "public-a", "public-b").With("database-instance", "publiclyAccessible", true);

    private static Plan Sharded(Plan plan) => plan.With("cache-parameters", "parameters[1]", new Dictionary<string, object?> { ["name"] = "cluster-enabled", ["value"] = "yes" });

    private static Plan Continuous(Plan plan) => plan.With("backups-plan", "rules[0].enableContinuousBackup", true);

    private static Plan Listed(Plan plan, string type, string ownership, params string[] waitsFor) => plan.With("edge-access-log-ownership", "rule.objectOwnership", ownership)
        .And(type, "list", new() { ["acl"] = "private", ["bucket"] = Logs }, null, waitsFor);

    private static Plan Opened(Plan plan) => plan.Edited(
        "web-site-policy", "policy", "\"Statement\":[", $$"""
        "Statement":[{"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"arn:aws:s3:::{{Site}}/*"},
        """);

    private static Plan Copied(Plan plan, string region) => plan.With("cache-secret", "replicas", (Dictionary<string, object?>[])[new() { ["region"] = region }]);
}
