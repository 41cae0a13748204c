using Infra.Plans;
using Infra.Policies;
using Tests.Fixtures;

namespace Tests.Components;

[Collection("plans")]
public sealed class BackupTests(StackPlans plans)
{
    [Fact]
    public void The_database_and_every_bucket_are_copied() => Assert.All(plans.All, plan => Assert.Equal(
        plan.All(ResourceTypes.Bucket).Select(bucket => $"arn:aws:s3:::{bucket.Text("bucket")}")
            .Append($"arn:aws:rds:eu-west-1:111122223333:db:{plan.Only(ResourceTypes.Database).Text("identifier")}").Order(StringComparer.Ordinal),
        plan.Only(ResourceTypes.BackupSelection).Texts("resources")!.Order(StringComparer.Ordinal)));

    [Fact]
    public void A_bucket_that_is_copied_keeps_versions() => Assert.All(plans.All, plan => Assert.Equal(
        plan.All(ResourceTypes.Bucket).Select(bucket => bucket.Id).Order(StringComparer.Ordinal),
        plan.All(ResourceTypes.BucketVersioning)
            .Where(versioning => versioning.Text("versioningConfiguration.status") == "Enabled").Select(versioning => versioning.Text("bucket")).Order(StringComparer.Ordinal)));

    [Fact]
    public void Copies_are_daily_and_end_after_the_days_of_the_stack()
    {
        var rule = plans.Production.Only(ResourceTypes.BackupPlan).Items("rules")![0];

        Assert.Equal("cron(30 5 * * ? *)", rule.Text("schedule"));
        Assert.Equal(30, rule.Number("lifecycle.deleteAfter"));
        Assert.True(rule.Number("completionWindow") >= rule.Number("startWindow") + 60);
        Assert.Equal(7, plans.Staging.Only(ResourceTypes.BackupPlan).Items("rules")![0].Number("lifecycle.deleteAfter"));
    }

    [Fact]
    public void The_lock_of_production_can_still_be_taken_off()
    {
        var locked = plans.Production.Only(ResourceTypes.BackupVaultLock);

        locked.ShouldHave("minRetentionDays", 30);
        locked.ShouldHave("maxRetentionDays", 30);
        locked.ShouldNotHave("changeableForDays");
        Assert.DoesNotContain(plans.Staging.Resources, resource => resource.Type == ResourceTypes.BackupVaultLock);
    }

    [Fact]
    public void A_restored_copy_stands_where_nobody_reaches_it()
    {
        var test = plans.Production.Only(ResourceTypes.RestoreTestingSelection);

        test.ShouldHave("restoreMetadataOverrides", new
        {
            dbSubnetGroupName = plans.Production.Only(ResourceTypes.DatabaseSubnets).Id,
            multiAz = "false",
            publiclyAccessible = "false",
            vpcSecurityGroupIds = "[\"sg-backups-restore-sg\"]",
        });
        Assert.DoesNotContain(
            plans.Production.Resources, rule => rule.Type is ResourceTypes.IngressRule or ResourceTypes.EgressRule && rule.Text("securityGroupId") == "sg-backups-restore-sg");
    }

    [Fact]
    public void The_name_of_a_restore_test_has_no_hyphen() => plans.Production.Only(ResourceTypes.RestoreTestingPlan).ShouldHave("name", "shop_production");

    [Theory]
    [InlineData("weekly", "cron(0 9 ? * MON *)")]
    [InlineData("monthly", "cron(0 9 1 * ? *)")]
    public async Task A_restore_is_tested_as_often_as_the_stack_says(string often, string schedule)
    {
        var plan = await plans.VaryAsync("production", ("restoreTesting: monthly", $"restoreTesting: {often}"));

        plan.Only(ResourceTypes.RestoreTestingPlan).ShouldHave("scheduleExpression", schedule);
    }

    [Fact]
    public async Task A_stack_that_says_nothing_of_backups_has_the_safe_ones()
    {
        var plan = await StackPlans.PlanAsync("staging", $"{SettingsText.Staging.With("backup", null)}");

        Assert.Equal(30, plan.Only(ResourceTypes.BackupPlan).Items("rules")![0].Number("lifecycle.deleteAfter"));
        Assert.Single(plan.All(ResourceTypes.RestoreTestingSelection));
    }

    [Fact]
    public void A_budget_is_told_before_and_when_it_is_spent()
    {
        var budget = plans.Staging.Only(ResourceTypes.Budget);

        budget.ShouldHave("limitAmount", "250");
        Assert.Equal(
            [("ACTUAL", 80), ("ACTUAL", 100), ("FORECASTED", 100)],
            budget.Items("notifications")!.Select(notification => (notification.Text("notificationType")!, (int)notification.Number("threshold")!)));
        Assert.All(budget.Items("notifications")!, notification =>
        {
            Assert.Equal(["staging-alarms@example.com"], notification.Texts("subscriberEmailAddresses"));
            Assert.Equal([plans.Staging.Only(ResourceTypes.Topic).Id!], notification.Texts("subscriberSnsTopicArns"));
        });
    }

    [Fact]
    public void Unusual_costs_are_those_of_the_stack()
    {
        // As the AWS provider reads it back, with a null for all that it leaves out: anything else would replace the monitor with each update.
        Assert.Equal(
            """{"Tags":{"Key":"stack","Values":["production"],"MatchOptions":null},"And":null,"CostCategories":null,"Dimensions":null,"Not":null,"Or":null}""",
            plans.Production.Only(ResourceTypes.AnomalyMonitor).Text("monitorSpecification"));
        plans.Production.Only(ResourceTypes.AnomalySubscription).ShouldHave("frequency", "IMMEDIATE");
        Assert.DoesNotContain(plans.Staging.Resources, resource => resource.Type == ResourceTypes.AnomalyMonitor);
    }
}
