using Infra.Plans;
using Infra.Policies;
using Tests.Fixtures;

namespace Tests.Components;

/// <summary>What the settings make of the database beyond the two stacks of this repository.</summary>
[Collection("plans")]
public sealed class DatabaseVariantTests(StackPlans plans)
{
    private static Task<Plan> VaryAsync(params (string Key, string Value)[] changes) =>
        StackPlans.PlanAsync("staging", $"{changes.Aggregate(SettingsText.Staging, (text, change) => text.With(change.Key, change.Value))}");

    [Fact]
    public void A_minor_version_that_RDS_moved_is_no_difference_and_a_major_one_of_ours_is() => Assert.All(plans.All, plan =>
    {
        var database = plan.Only(ResourceTypes.Database);

        // The provider takes a running 17.9 for what '17' asks; ignoring changes would hold back a next major version as well.
        database.ShouldHave("engineVersion", "17");
        database.ShouldHave("autoMinorVersionUpgrade", true);
        database.ShouldHave("allowMajorVersionUpgrade", false);
        database.ShouldHave("engineLifecycleSupport", "open-source-rds-extended-support-disabled");
        Assert.Equal(["restoreToPointInTime", "snapshotIdentifier"], database.IgnoreChanges);
    });

    [Fact]
    public void What_is_slow_and_who_comes_and_goes_is_logged() => Assert.All(plans.All, plan => plan.ByName("database-parameters").ShouldHave("parameters", new[]
    {
        new { applyMethod = "pending-reboot", name = "rds.force_ssl", value = "1" },
        new { applyMethod = "immediate", name = "log_min_duration_statement", value = "500" },
        new { applyMethod = "immediate", name = "log_statement", value = "none" },
        new { applyMethod = "immediate", name = "log_connections", value = "1" },
        new { applyMethod = "immediate", name = "log_disconnections", value = "1" },
        new { applyMethod = "immediate", name = "log_lock_waits", value = "1" },
        new { applyMethod = "immediate", name = "log_temp_files", value = "10240" },
        new { applyMethod = "pending-reboot", name = "shared_preload_libraries", value = "pg_stat_statements" },
    }));

    [Fact]
    public async Task Windows_and_the_slow_log_follow_their_settings()
    {
        var plan = await VaryAsync(
            ("database.backupWindow", "23:30-00:30"), ("database.maintenanceWindow", "tue:01:00-tue:02:00"), ("database.slowQueryMilliseconds", "50"));

        plan.Only(ResourceTypes.Database).ShouldHave("backupWindow", "23:30-00:30");
        plan.Only(ResourceTypes.Database).ShouldHave("maintenanceWindow", "tue:01:00-tue:02:00");
        Assert.Equal("50", plan.ByName("database-parameters").Items("parameters")![1].Text("value"));
    }

    [Fact]
    public void The_backups_of_production_are_kept_in_another_region_too()
    {
        var copy = plans.Production.Only("aws:rds/instanceAutomatedBackupsReplication:InstanceAutomatedBackupsReplication");
        var key = plans.Production.ByName("database-backup-copy-encryption-key");

        copy.ShouldHave("region", "eu-central-1");
        copy.ShouldHave("retentionPeriod", 30);
        copy.ShouldHave("kmsKeyId", $"arn:aws:kms:eu-central-1:111122223333:key/{key.Id}");
        copy.ShouldHave("sourceDbInstanceArn", "arn:aws:rds:eu-west-1:111122223333:db:shop-production");
        key.ShouldHave("region", "eu-central-1");
        Assert.Empty(plans.Staging.OfType(copy.Type));
    }

    [Fact]
    public async Task A_snapshot_becomes_a_database_under_another_name()
    {
        var plan = await VaryAsync(("database.generation", "2"), ("database.restore", "{ snapshot: 'rds:shop-staging-2026-11-20-02-05' }"));
        var database = plan.Only(ResourceTypes.Database);

        Assert.Equal("database-2-instance", database.Name);
        database.ShouldHave("identifier", "shop-staging-2");
        database.ShouldHave("snapshotIdentifier", "rds:shop-staging-2026-11-20-02-05");
        Assert.StartsWith("shop-staging-2-final-", database.Text("finalSnapshotIdentifier"), StringComparison.Ordinal);
        plan.ByName("database-2-postgresql-log").ShouldHave("name", "/aws/rds/instance/shop-staging-2/postgresql");
        plan.ByName("database-2-app-secret-version").ShouldHave("versionStages", new[] { "AWSCURRENT", "generation-2" });
        Assert.Equal("database-2-app-password", plan.ByName("database-2-app-password").Name);
        Assert.Empty(PolicyCatalog.Check(plan));
    }

    [Fact]
    public void A_database_that_is_protected_is_let_go_of_and_not_deleted()
    {
        Assert.True(plans.Production.Only(ResourceTypes.Database).RetainOnDelete);
        Assert.False(plans.Staging.Only(ResourceTypes.Database).RetainOnDelete);
    }

    [Fact]
    public async Task What_a_restore_does_not_touch_keeps_its_name()
    {
        var plan = await VaryAsync(("database.generation", "2"), ("database.restore", "{ snapshot: a-snapshot }"));
        var kept = plan.Resources.Select(resource => resource.Urn).ToHashSet(StringComparer.Ordinal);

        Assert.Equal(
            [
                "database-app-password", "database-app-secret-version", "database-final-snapshot", "database-instance", "database-postgresql-log", "database-upgrade-log",
            ],
            plans.Staging.Resources.Where(resource => !kept.Contains(resource.Urn)).Select(resource => resource.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task To_take_the_restore_out_of_the_file_changes_nothing_that_the_engine_would_act_on()
    {
        var during = (await VaryAsync(("database.generation", "2"), ("database.restore", "{ snapshot: a-snapshot }"))).Only(ResourceTypes.Database);
        var after = (await VaryAsync(("database.generation", "2"))).Only(ResourceTypes.Database);

        Assert.Equal(["snapshotIdentifier"], during.Inputs.Keys.Except(after.Inputs.Keys));
        Assert.All(during.Inputs.Keys.Except(after.Inputs.Keys), input => Assert.Contains(input, after.IgnoreChanges));
        Assert.All(after.Inputs.Where(input => input.Key != "tags"), input => during.ShouldHave(input.Key, input.Value!));
    }

    [Theory]
    [InlineData("latest")]
    [InlineData("'2026-11-20T03:15:00Z'")]
    public async Task A_point_in_time_becomes_a_database_under_another_name(string at)
    {
        var plan = await VaryAsync(("database.generation", "3"), ("database.restore", $"{{ pointInTimeOf: shop-staging-2, at: {at} }}"));
        var database = plan.Only(ResourceTypes.Database);

        database.ShouldHave("identifier", "shop-staging-3");
        database.ShouldHave("restoreToPointInTime", at == "latest"
            ? new { sourceDbInstanceIdentifier = "shop-staging-2", useLatestRestorableTime = true }
            : new { restoreTime = "2026-11-20T03:15:00Z", sourceDbInstanceIdentifier = "shop-staging-2" });
        database.ShouldNotHave("snapshotIdentifier");
        Assert.Empty(PolicyCatalog.Check(plan));
    }

    [Fact]
    public async Task A_next_major_version_comes_on_a_copy()
    {
        var plan = await VaryAsync(("database.masterPassword", "generated"), ("database.blueGreenUpdate", "true"), ("database.majorVersion", "18"));
        var database = plan.Only(ResourceTypes.Database);

        database.ShouldHave("blueGreenUpdate", new { enabled = true });
        database.ShouldHave("allowMajorVersionUpgrade", true);
        database.ShouldHave("engineVersion", "18");
        plan.ByName("database-parameters").ShouldHave("family", "postgres18");
        Assert.Equal(["rds.logical_replication 1"], plan.ByName("database-parameters").Items("parameters")!.Skip(8).Select(parameter => $"{parameter.Text("name")} {parameter.Text("value")}"));
        // AWS takes no name twice, and both groups are needed while the copy catches up.
        plan.ByName("database-parameters").ShouldNotHave("name");
        Assert.Empty(PolicyCatalog.Check(plan));
    }

    [Fact]
    public async Task A_generated_master_password_is_a_secret_and_nobody_elses()
    {
        var plan = await VaryAsync(("database.masterPassword", "generated"));
        var database = plan.Only(ResourceTypes.Database);

        database.ShouldNotHave("manageMasterUserPassword");
        database.ShouldNotHave("masterUserSecretKmsKeyId");
        database.ShouldHave("password", Secret.Value);
        plan.ByName("database-owner-secret-version").ShouldHave("secretString", Secret.Value);
        Assert.DoesNotContain("database-owner", plan.ByName("api-definition").Text("containerDefinitions"), StringComparison.Ordinal);
        Assert.Contains("secret:shop-staging-database-owner-*", plan.ByName("deploy-permissions").Text("policy"), StringComparison.Ordinal);
        Assert.DoesNotContain("generated-database-owner", PlanJson.Write(plan), StringComparison.Ordinal);
        Assert.Empty(PolicyCatalog.Check(plan));
    }

    [Fact]
    public async Task A_replica_answers_in_another_zone_and_keeps_no_backups()
    {
        var plan = await VaryAsync(("database.masterPassword", "generated"), ("database.readReplica", "true"), ("database.readReplicaClass", "db.t4g.large"));
        var (database, replica) = (plan.ByName("database-instance"), plan.ByName("database-read-instance"));

        replica.ShouldHave("replicateSourceDb", "shop-staging");
        replica.ShouldHave("identifier", "shop-staging-read");
        replica.ShouldHave("instanceClass", "db.t4g.large");
        replica.ShouldHave("availabilityZone", "eu-west-1b");
        replica.ShouldHave("backupRetentionPeriod", 0);
        Assert.Equal(["availabilityZone"], replica.IgnoreChanges);
        Assert.All(
            ["parameterGroupName", "vpcSecurityGroupIds", "monitoringRoleArn", "performanceInsightsKmsKeyId", "storageEncrypted", "publiclyAccessible"],
            input => replica.ShouldHave(input, database.Inputs[input]!));
        Assert.All(["engine", "engineVersion", "username", "dbName", "password", "kmsKeyId", "dbSubnetGroupName"], replica.ShouldNotHave);
        Assert.Contains("DATABASE_READ_HOST", plan.ByName("worker-definition").Text("containerDefinitions"), StringComparison.Ordinal);
        plan.ByName("database-read-lag").ShouldHave("metricName", "ReplicaLag");
        plan.ByName("database-read-cpu").ShouldHave("dimensions", new { DBInstanceIdentifier = "shop-staging-read" });
        Assert.Empty(PolicyCatalog.Check(plan));
    }
}
