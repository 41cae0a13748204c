using Infra.Cost;
using Infra.Plans;
using Infra.Policies;

namespace Tests.Cost;

/// <summary>What databases, caches and their copies cost, by hand.</summary>
public sealed class DataCostTests
{
    private static readonly (UsageAssumption, int)[] Filled = [(UsageAssumptions.DatabaseFilledPercent, 80), (UsageAssumptions.DatabaseChangedPercent, 10)];

    private static readonly Plan Database = CostPlans.Empty.And(
        ResourceTypes.Database, "database",
        ("identifier", "shop"), ("engine", "postgres"), ("instanceClass", "db.t4g.small"), ("storageType", "gp3"), ("allocatedStorage", 100));

    [Fact]
    public void A_database_is_its_instance_and_its_storage() => Assert.Equal(
        ["database instance db.t4g.small single-AZ: 730 instance-hour x 0.03 = 21.90", "database storage gp3 single-AZ: 100 GB-month x 0.1 = 10.00"],
        Database.Told());

    [Fact]
    public void A_standby_costs_as_much_again() => Assert.Equal(
        ["database instance db.t4g.small multi-AZ: 730 instance-hour x 0.06 = 43.80", "database storage gp3 multi-AZ: 100 GB-month x 0.2 = 20.00"],
        Database.With("database", "multiAz", true).Told());

    [Theory]
    [InlineData(10, "60", "6.00")] // 80 GB, and 8 GB on each of 10 days: 160 GB, of which 100 are free
    [InlineData(2, "0", "0.00")] // 96 GB
    [InlineData(35, "260", "26.00")]
    public void Backups_are_free_up_to_the_size_of_the_storage(int days, string beyond, string dollars) => Assert.Contains(
        $"database backups beyond the size of the storage: {beyond} GB-month x 0.1 = {dollars}",
        Database.With("database", "backupRetentionPeriod", days).Told(Filled));

    [Theory]
    [InlineData("gp3", 100, 5000, "2,000 IOPS-month x 0.02 = 40.00")]
    [InlineData("gp3", 100, 3000, null)]
    [InlineData("gp3", 400, 12000, null)]
    [InlineData("gp3", 400, 12001, "1 IOPS-month x 0.02 = 0.02")]
    [InlineData("io1", 100, 1000, "1,000 IOPS-month x 0.1 = 100.00")]
    public void Operations_are_charged_beyond_those_that_come_with_the_storage(string type, int storage, int operations, string? told) => Assert.Equal(
        told is null ? [] : [$"database operations of the storage single-AZ: {told}"],
        Database.With("database", "storageType", type).With("database", "allocatedStorage", storage).With("database", "iops", operations)
            .Told().Where(line => line.Contains("operations", StringComparison.Ordinal)));

    [Fact]
    public void Seven_days_of_performance_insights_are_free() => Assert.Contains(
        "database Performance Insights, 7 days: 1 month x 0 = 0.00",
        Database.With("database", "performanceInsightsEnabled", true).With("database", "performanceInsightsRetentionPeriod", 7).Told());

    [Fact]
    public void Longer_insights_are_charged_by_processor() => Assert.Contains(
        "database Performance Insights: 8 vCPU-month x 3 = 24.00",
        Database.With("database", "performanceInsightsEnabled", true).With("database", "performanceInsightsRetentionPeriod", 31)
            .With("database", "instanceClass", "db.r7g.2xlarge").Told());

    [Fact]
    public void Advanced_insights_are_charged_by_processor_and_hour() => Assert.Contains(
        "database Database Insights, advanced: 1,460 vCPU-hour x 0.01 = 14.60",
        Database.With("database", "databaseInsightsMode", "advanced").With("database", "performanceInsightsEnabled", true).Told());

    [Fact]
    public void The_secret_that_RDS_keeps_is_charged() => Assert.Contains(
        "database secret of the master user: 1 secret-month x 0.4 = 0.40",
        Database.With("database", "manageMasterUserPassword", true).Told());

    [Fact]
    public void A_replica_has_the_engine_and_the_storage_of_what_it_copies() => Assert.Equal(
        ["replica instance db.t4g.small single-AZ: 730 instance-hour x 0.03 = 21.90", "replica storage gp3 single-AZ: 100 GB-month x 0.1 = 10.00"],
        Database.And(ResourceTypes.Database, "replica", ("replicateSourceDb", "shop"), ("instanceClass", "db.t4g.small"), ("storageType", "gp3"))
            .Told().Where(line => line.StartsWith("replica ", StringComparison.Ordinal)));

    [Fact]
    public void An_instance_without_a_price_is_unknown_and_in_no_sum()
    {
        var estimate = Database.With("database", "instanceClass", "db.m7g.large").Estimate();

        Assert.Equal(10.00m, estimate.KnownMonthly);
        Assert.Equal("instance db.m7g.large single-AZ", Assert.Single(estimate.Unknown).Item);
        Assert.Equal("no price is known for RDS PostgreSQL, instance-hour, db.m7g.large single-AZ in eu-west-1", estimate.Unknown[0].Source);
    }

    [Fact]
    public void A_copy_in_another_region_is_charged_there_and_on_its_way() =>
        // 160 GB kept; 8 GB on each of 730 / 24 days sent.
        Assert.Equal(
            ["copy copied backups: 160 GB-month x 0.2 = 32.00", "copy sent to the other region: 243.3333 GB x 0.02 = 4.87"],
            Database.And(
                    ResourceTypes.DatabaseBackupCopy, "copy",
                    ("region", "eu-central-1"), ("retentionPeriod", 10), ("sourceDbInstanceArn", "arn:aws:rds:eu-west-1:111122223333:db:shop"))
                .Told(Filled).Where(line => line.StartsWith("copy ", StringComparison.Ordinal)));

    [Fact]
    public void The_vault_is_charged_for_what_is_selected() =>
        Assert.Equal(
            ["backups copies of databases: 160 GB-month x 0.1 = 16.00", "backups copies of buckets: 20 GB-month x 0.05 = 1.00"],
            Database
                .And(ResourceTypes.BackupPlan, "backups", ("rules", new[] { new Dictionary<string, object?> { ["lifecycle"] = new Dictionary<string, object?> { ["deleteAfter"] = 10 } } }))
                .And(ResourceTypes.BackupSelection, "selection", ("resources", new[] { "arn:aws:rds:eu-west-1:111122223333:db:shop", "arn:aws:s3:::one", "arn:aws:s3:::two" }))
                .Told([.. Filled, (UsageAssumptions.BucketGb, 10)]).Where(line => line.StartsWith("backups ", StringComparison.Ordinal)));

    [Fact]
    public void Restores_for_a_test_are_unknown() => Assert.Equal(
        ["restore restores that prove the copies: unknown restore x unknown = unknown"],
        CostPlans.Empty.And(ResourceTypes.RestoreTestingPlan, "restore").Told());

    [Theory]
    [InlineData("valkey", "1,460 node-hour x 0.02 = 29.20")]
    [InlineData("redis", "1,460 node-hour x 0.03 = 43.80")]
    [InlineData(null, "1,460 node-hour x 0.03 = 43.80")]
    public void A_cache_is_charged_by_node(string? engine, string told) => Assert.Equal(
        [$"cache nodes cache.t4g.small: {told}"],
        Cache(("engine", engine), ("numCacheClusters", 2)).Told());

    [Fact]
    public void Groups_have_a_primary_and_its_replicas() =>
        // 2 groups of 1 + 1 nodes, 730 hours each.
        Assert.Equal(
            ["cache nodes cache.t4g.small: 2,920 node-hour x 0.02 = 58.40"],
            Cache(("engine", "valkey"), ("numNodeGroups", 2), ("replicasPerNodeGroup", 1)).Told());

    [Fact]
    public void Each_snapshot_is_as_large_as_the_cache() => Assert.Contains(
        "cache snapshots: 21 GB-month x 0.08 = 1.68",
        Cache(("engine", "valkey"), ("numCacheClusters", 1), ("snapshotRetentionLimit", 7)).Told((UsageAssumptions.CacheGb, 3)));

    private static Plan Cache(params (string, object?)[] inputs) => CostPlans.Empty.And(ResourceTypes.Cache, "cache", [("nodeType", "cache.t4g.small"), .. inputs]);
}
