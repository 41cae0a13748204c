using Infra.Changes;
using Infra.Changes.Loss;
using Infra.Plans;
using Tests.Fixtures;

namespace Tests.Changes;

[Collection("plans")]
public sealed class LossGuardTests(StackPlans plans)
{
    [Theory]
    [InlineData("database-instance", "storageEncrypted", "false", "its input storageEncrypted makes AWS replace it")]
    [InlineData("database-instance", "storageEncrypted", "null", "its input storageEncrypted makes AWS replace it")]
    [InlineData("database-instance", "engine", "\"mysql\"", "its input engine makes AWS replace it")]
    [InlineData("database-instance", "availabilityZone", "\"eu-west-1a\"", "its input availabilityZone makes AWS replace it")]
    [InlineData("cache-group", "subnetGroupName", "\"other\"", "its input subnetGroupName makes AWS replace it")]
    [InlineData("cache-group", "engineVersion", "\"7.0\"", "its input engineVersion makes AWS replace it")]
    [InlineData("cache-group", "atRestEncryptionEnabled", "false", "its input atRestEncryptionEnabled makes AWS replace it")]
    [InlineData("network-vpc", "instanceTenancy", "\"dedicated\"", "its input instanceTenancy makes AWS replace it")]
    [InlineData("cache-group", "engine", "\"redis\"", "its input engine makes AWS replace it")]
    [InlineData("network-isolated-a", "availabilityZone", "\"eu-west-1c\"", "its input availabilityZone makes AWS replace it")]
    [InlineData("edge-alb", "internal", "true", "its input internal makes AWS replace it")]
    [InlineData("edge-alb", "loadBalancerType", "\"network\"", "its input loadBalancerType makes AWS replace it")]
    [InlineData("api-repository", "encryptionConfigurations[0].kmsKey", "\"arn:aws:kms:eu-west-1:111122223333:key/other\"", "its input encryptionConfigurations makes AWS replace it")]
    [InlineData("secrets-stripe-secret-key", "namePrefix", "\"other-\"", "its input namePrefix makes AWS replace it")]
    [InlineData("web-site-bucket", "bucket", "\"other\"", "its input bucket makes AWS replace it")]
    [InlineData("api-log", "name", "\"other\"", "its input name makes AWS replace it")]
    [InlineData("backups-vault", "kmsKeyArn", "\"arn:aws:kms:eu-west-1:111122223333:key/other\"", "its input kmsKeyArn makes AWS replace it")]
    [InlineData("alarms-topic", "name", "\"other\"", "its input name makes AWS replace it")]
    [InlineData("database-encryption-key", "customKeyStoreId", "\"cks-1\"", "its input customKeyStoreId makes AWS replace it")]
    public void A_change_that_the_provider_answers_with_another_one_is_a_loss(string resource, string input, string value, string what)
    {
        var loss = Assert.Single(Losses(plans.Production.Set(resource, input, value)), loss => loss.Urn.EndsWith($"::{resource}", StringComparison.Ordinal));

        Assert.Equal((LossKind.Replaced, what), (loss.Kind, loss.What));
    }

    [Theory]
    [InlineData("database-instance", "instanceClass", "\"db.m7g.xlarge\"")]
    [InlineData("database-instance", "allocatedStorage", "200")]
    [InlineData("database-instance", "engineVersion", "\"18\"")]
    [InlineData("database-instance", "multiAz", "false")]
    [InlineData("database-instance", "identifier", "\"other\"")]
    [InlineData("database-instance", "kmsKeyId", "null")]
    [InlineData("database-instance", "snapshotIdentifier", "\"ignored-once-it-is-there\"")]
    [InlineData("database-instance", "region", "\"eu-west-1\"")]
    [InlineData("database-instance", "backupRetentionPeriod", "35")]
    [InlineData("cache-group", "engineVersion", "\"99.0\"")]
    [InlineData("cache-group", "nodeType", "\"cache.m7g.large\"")]
    [InlineData("cache-group", "atRestEncryptionEnabled", "null")]
    [InlineData("cache-group", "dataTieringEnabled", "false")]
    [InlineData("network-vpc", "instanceTenancy", "\"default\"")]
    [InlineData("edge-alb", "loadBalancerType", "\"application\"")]
    [InlineData("edge-alb", "subnets", "[]")]
    [InlineData("api-log", "retentionInDays", "3653")]
    [InlineData("api-log", "retentionInDays", "null")]
    [InlineData("api-targets", "port", "9090")]
    [InlineData("backups-plan", "rules[0].lifecycle.deleteAfter", "60")]
    [InlineData("backups-plan", "rules[0].schedule", "\"cron(0 4 * * ? *)\"")]
    [InlineData("backups-plan", "rules[0].schedule", "\"cron(0 4 ? * * *)\"")]
    [InlineData("backups-plan", "rules[0].schedule", "\"cron(0 4 ? * SUN-SAT *)\"")]
    [InlineData("backups-plan", "rules[0].schedule", "\"cron(0 4 1/1 * ? *)\"")]
    [InlineData("backups-plan", "rules[0].schedule", "\"cron(0 4,16 * * ? *)\"")]
    [InlineData("backups-plan", "rules[0].schedule", "\"cron(0 0/6 * * ? *)\"")]
    [InlineData("backups-plan", "rules[0].schedule", "null")]
    [InlineData("web-site-expiry", "rules[0].noncurrentVersionExpiration.noncurrentDays", "3650")]
    [InlineData("web-site-expiry", "rules[0].status", "\"Disabled\"")]
    public void A_change_that_the_provider_makes_in_place_is_none(string resource, string input, string value) =>
        Assert.Empty(Losses(plans.Production.Set(resource, input, value)));

    [Theory]
    [InlineData("database-instance", "deletionProtection", "false", LossKind.Unprotected, "its deletionProtection goes from true to false")]
    [InlineData("database-instance", "deletionProtection", "null", LossKind.Unprotected, "its deletionProtection is taken out (true until now)")]
    [InlineData("edge-alb", "enableDeletionProtection", "false", LossKind.Unprotected, "its enableDeletionProtection goes from true to false")]
    [InlineData("web-site-bucket", "forceDestroy", "true", LossKind.Unprotected, "its forceDestroy goes from false to true")]
    [InlineData("api-repository", "forceDelete", "true", LossKind.Unprotected, "its forceDelete goes from false to true")]
    [InlineData("backups-vault", "forceDestroy", "true", LossKind.Unprotected, "its forceDestroy goes from false to true")]
    [InlineData("repository-settings", "archiveOnDestroy", "false", LossKind.Unprotected, "its archiveOnDestroy goes from true to false")]
    [InlineData("api-log", "retentionInDays", "1", LossKind.RetentionShortened, "")]
    [InlineData("database-instance", "backupRetentionPeriod", "7", LossKind.RetentionShortened, "its backupRetentionPeriod goes from 30 to 7")]
    [InlineData("database-instance", "backupRetentionPeriod", "null", LossKind.RetentionShortened, "its backupRetentionPeriod is taken out (30 until now)")]
    [InlineData("cache-group", "snapshotRetentionLimit", "0", LossKind.RetentionShortened, "")]
    [InlineData("database-encryption-key", "deletionWindowInDays", "7", LossKind.RetentionShortened, "its deletionWindowInDays goes from 30 to 7")]
    [InlineData("secrets-stripe-secret-key", "recoveryWindowInDays", "0", LossKind.RetentionShortened, "its recoveryWindowInDays goes from 30 to 0")]
    [InlineData("backups-lock", "minRetentionDays", "null", LossKind.RetentionShortened, "its minRetentionDays is taken out (30 until now)")]
    [InlineData("database-backup-copy", "retentionPeriod", "1", LossKind.RetentionShortened, "")]
    [InlineData("backups-plan", "rules[0].lifecycle.deleteAfter", "7", LossKind.RetentionShortened, "its rule daily keeps recovery points for 7 days and not for 30 days")]
    [InlineData("web-site-versions", "versioningConfiguration.status", "\"Suspended\"", LossKind.RetentionShortened, "its versions go from Enabled to Suspended")]
    [InlineData("edge-access-log-expiry", "rules[0].expiration.days", "30", LossKind.RetentionShortened, "its rule expire deletes objects after 30 days and not after 90")]
    [InlineData("edge-access-log-expiry", "rules[0].filter.prefix", "\"x/\"", LossKind.RetentionShortened, "its rule expire deletes objects after 90 days, others than before")]
    [InlineData("web-site-expiry", "rules[0].expiration.days", "30", LossKind.RetentionShortened, "its rule replaced deletes objects after 30 days, where they were kept until now")]
    [InlineData("database-instance", "skipFinalSnapshot", "true", LossKind.BackupsReduced, "its skipFinalSnapshot goes from false to true")]
    [InlineData("database-instance", "finalSnapshotIdentifier", "null", LossKind.BackupsReduced, "")]
    [InlineData("database-instance", "deleteAutomatedBackups", "true", LossKind.BackupsReduced, "its deleteAutomatedBackups goes from false to true")]
    [InlineData("backups-plan", "rules[0].schedule", "\"cron(30 5 ? * SUN *)\"", LossKind.BackupsReduced, "its rule daily copies less often: cron(30 5 ? * SUN *), until now cron(30 5 * * ? *)")]
    [InlineData("backups-plan", "rules[0].schedule", "\"cron(30 5 ? * FRI-MON *)\"", LossKind.BackupsReduced, "its rule daily copies less often: cron(30 5 ? * FRI-MON *), until now cron(30 5 * * ? *)")]
    [InlineData("backups-plan", "rules[0].schedule", "\"cron(30 5 ? * SUN#1 *)\"", LossKind.BackupsReduced, "its rule daily copies less often: cron(30 5 ? * SUN#1 *), until now cron(30 5 * * ? *)")]
    [InlineData("backups-plan", "rules[0].schedule", "\"cron(30 5 L * ? *)\"", LossKind.BackupsReduced, "its rule daily copies less often: cron(30 5 L * ? *), until now cron(30 5 * * ? *)")]
    [InlineData("backups-plan", "rules[0].schedule", "\"cron(30 5 * JAN-JUN ? *)\"", LossKind.BackupsReduced, "its rule daily copies less often: cron(30 5 * JAN-JUN ? *), until now cron(30 5 * * ? *)")]
    [InlineData("backups-plan", "rules[0].schedule", "\"never\"", LossKind.BackupsReduced, "its rule daily copies less often: never, until now cron(30 5 * * ? *)")]
    [InlineData("backups-plan", "rules", "[]", LossKind.BackupsReduced, "its rule daily is taken out")]
    [InlineData("backups-selection", "resources[0]", "null", LossKind.BackupsReduced, "it leaves out arn:aws:rds:eu-west-1:111122223333:db:shop-production")]
    [InlineData("backups-selection", "notResources", "[\"arn:aws:rds:*\"]", LossKind.BackupsReduced, "it leaves out arn:aws:rds:*")]
    [InlineData("backups-selection", "conditions", "[{}]", LossKind.BackupsReduced, "it selects by other tags or conditions")]
    public void What_keeps_less_well_is_a_loss(string resource, string input, string value, LossKind kind, string what)
    {
        var found = Losses(plans.Production.Set(resource, input, value)).Where(loss => loss.Urn.EndsWith($"::{resource}", StringComparison.Ordinal) && loss.Kind == kind).ToList();

        Assert.Contains(found, loss => loss.What == what || what.Length == 0);
    }

    [Theory]
    [InlineData("database-instance", "it leaves the program; the engine forgets it instead of deleting it")]
    [InlineData("backups-vault", "it leaves the program; it is protected, so the engine refuses and the deployment fails")]
    [InlineData("alarms-topic", "it leaves the program")]
    [InlineData("network-isolated-a", "it leaves the program")]
    public void What_leaves_the_program_is_a_loss(string resource, string what)
    {
        var loss = Assert.Single(Losses(plans.Production.Without(resource)), loss => loss.Kind == LossKind.Deleted);

        Assert.Equal(what, loss.What);
        Assert.EndsWith($"::{resource}", loss.Urn, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("backups-plan", LossKind.BackupsReduced)]
    [InlineData("backups-selection", LossKind.BackupsReduced)]
    [InlineData("database-backup-copy", LossKind.BackupsReduced)]
    [InlineData("backups-lock", LossKind.Unprotected)]
    [InlineData("web-site-versions", LossKind.RetentionShortened)]
    public void What_keeps_others_leaves_a_gap(string resource, LossKind kind) =>
        Assert.Equal(kind, Assert.Single(Losses(plans.Production.Without(resource))).Kind);

    [Theory]
    [InlineData("api-ecs")]
    [InlineData("api-targets")]
    [InlineData("network-nat-a-address")]
    [InlineData("api-lifecycle")]
    [InlineData("web-site-expiry")]
    public void What_holds_nothing_may_go(string resource) => Assert.Empty(Losses(plans.Production.Without(resource)));

    [Fact]
    public void With_a_bucket_its_versions_are_no_loss_of_their_own() => Assert.Equal(
        ["web-site-bucket (s3.Bucket)"],
        Losses(plans.Production.Without("web-site-bucket").Without("web-site-versions")).Select(loss => loss.Resource));

    [Fact]
    public void Unprotected_and_replaced_at_once_is_both()
    {
        var changed = plans.Production.Set("database-instance", "storageEncrypted", "false").With("database-instance", database => database with { Protect = false, RetainOnDelete = false });

        Assert.Equal(
            [(LossKind.Replaced, "its input storageEncrypted makes AWS replace it"), (LossKind.Unprotected, "protect is turned off"), (LossKind.Unprotected, "retainOnDelete is turned off")],
            Losses(changed).Select(loss => (loss.Kind, loss.What)));
    }

    [Fact]
    public void Protection_may_be_turned_on() => Assert.Empty(LossGuard.Of(PlanChanges.Between(
        plans.Production.With("api-log", log => log with { Protect = false, RetainOnDelete = false }),
        plans.Production.With("api-log", log => log with { Protect = true, RetainOnDelete = true }))));

    [Fact]
    public void A_key_that_is_replaced_takes_with_it_what_is_encrypted_with_it_for_life()
    {
        var losses = Losses(plans.Production.Set("database-encryption-key", "customKeyStoreId", "\"cks-1\"")).Where(loss => loss.Kind == LossKind.Replaced).ToList();

        Assert.Equal(["database-encryption-key (kms.Key)", "database-instance (rds.Instance)"], losses.Select(loss => loss.Resource).Order(StringComparer.Ordinal));
        Assert.Contains(losses, loss => loss.What == "database-encryption-key is replaced, and through kmsKeyId so is this");
    }

    [Fact]
    public void What_is_only_called_like_something_that_is_replaced_stays() => Assert.Equal(
        ["backups-lock (backup.VaultLockConfiguration)"],
        Losses(plans.Production.Set("backups-lock", "minRetentionDays", "7")).Select(loss => loss.Resource));

    [Fact]
    public void A_network_that_is_replaced_takes_its_subnets_with_it() => Assert.Equal(
        plans.Production.OfType("aws:ec2/subnet:Subnet").Count() + 1,
        Losses(plans.Production.Set("network-vpc", "cidrBlock", "\"10.9.0.0/16\"")).Count(loss => loss.Kind == LossKind.Replaced));

    [Fact]
    public void A_store_with_another_name_and_no_alias_is_deleted()
    {
        var after = plans.Production.With("api-log", log => log with { Name = "other", Urn = log.Urn.Replace("::api-log", "::other", StringComparison.Ordinal) });

        var loss = Assert.Single(LossGuard.Of(ChangedPlan.Moved(plans.Production, after, "api-log", "other", isAliased: false)));

        Assert.Equal(LossKind.Deleted, loss.Kind);
        Assert.EndsWith("::api-log", loss.Urn, StringComparison.Ordinal);
        Assert.StartsWith("it has another name or parent and no alias", loss.What, StringComparison.Ordinal);
        Assert.Empty(LossGuard.Of(ChangedPlan.Moved(plans.Production, after, "api-log", "other", isAliased: true)));
    }

    [Fact]
    public void A_rule_that_deletes_is_a_loss_where_the_bucket_was_there_before()
    {
        var without = plans.Production.Without("edge-access-log-expiry");

        Assert.Equal(
            ["its rule expire deletes objects after 90 days, where they were kept until now", "its rule expire deletes replaced versions after 7 days, where they were kept until now"],
            LossGuard.Of(PlanChanges.Between(without, plans.Production)).Select(loss => loss.What));
        Assert.Empty(LossGuard.Of(PlanChanges.Between(without.Without("edge-access-log-bucket"), plans.Production)));
    }

    [Fact]
    public void Images_that_go_sooner_are_a_loss()
    {
        const string Fewer = """{"rules":[{"selection":{"tagStatus":"tagged","tagPatternList":["*"],"countType":"imageCountMoreThan","countNumber":5}},{"selection":{"tagStatus":"any","countType":"sinceImagePushed","countNumber":1}}]}""";

        Assert.Equal(
            ["a new rule keeps no more than 1 of days of images that are any", "of images that are tagged (*) it keeps 5 and not 30"],
            Losses(plans.Production.With("api-lifecycle", "policy", Fewer)).Select(loss => loss.What));
    }

    [Fact]
    public void A_stack_that_is_new_loses_nothing() =>
        Assert.Empty(LossGuard.Of(PlanChanges.Between(plans.Production with { Resources = [] }, plans.Production)));

    [Fact]
    public void Every_loss_says_what_is_gone_and_how_to_do_it_without()
    {
        var all = LossGuard.Of(PlanChanges.Between(plans.Production, plans.Production with { Resources = [] }));

        Assert.True(all.Count > 30);
        Assert.All(all, loss => Assert.All(new[] { loss.What, loss.Consequence, loss.Safe, loss.Resource }, Assert.NotEmpty));
        Assert.Equal(all.OrderBy(loss => loss.Urn, StringComparer.Ordinal).ThenBy(loss => loss.Kind), all);
    }

    private IReadOnlyList<Loss> Losses(Plan after) => LossGuard.Of(PlanChanges.Between(plans.Production, after));
}
