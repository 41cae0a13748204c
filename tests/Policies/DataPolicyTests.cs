using Infra.Data;
using Infra.Plans;
using Infra.Policies;
using Tests.Fixtures;
using Tests.Policies.Mutations;

namespace Tests.Policies;

/// <summary>What several promises about data say together, and what they let pass.</summary>
[Collection("plans"), Trait("Asks", "EveryPolicy")]
public sealed class DataPolicyTests(StackPlans plans)
{
    [Fact]
    public void A_database_with_parameters_of_somebody_else_keeps_nothing_that_stands_in_them() =>
        Assert.Equal(["DATA-05", "DATA-29"], Broken(plans.Production.With("database-instance", "parameterGroupName", "default.postgres17")));

    [Fact]
    public void A_database_that_is_updated_on_a_copy_breaks_nothing() => Assert.Equal([], Broken(Replicas.BlueGreen(plans.Production)).Except(["SECRET-01"]));

    [Theory]
    [InlineData("rds-ca-rsa4096-g1")]
    [InlineData("rds-ca-ecc384-g1")]
    public void Every_authority_that_lasts_will_do(string authority) =>
        Assert.Equal([], Broken(plans.Production.With("database-instance", "caCertIdentifier", authority)));

    [Theory]
    [InlineData(1), InlineData(5), InlineData(10), InlineData(15), InlineData(30)]
    public void The_system_may_be_looked_at_more_often_than_every_minute(int seconds) =>
        Assert.Equal([], Broken(plans.Production.With("database-instance", "monitoringInterval", seconds)));

    [Theory]
    [InlineData("cron(30 5 * * ? *)", 60, "04:30-04:31", true)] // ends as the copy begins
    [InlineData("cron(30 5 * * ? *)", 60, "07:29-07:59", false)] // an hour to start in, and an hour before a window
    [InlineData("cron(30 5 * * ? *)", 60, "07:30-08:00", true)]
    [InlineData("cron(30 5 * * ? *)", 61, "07:30-08:00", false)]
    [InlineData("cron(30 23 * * ? *)", 60, "01:00-01:30", false)]
    public void A_copy_keeps_clear_of_the_backups_of_the_database(string schedule, int startWindow, string backupWindow, bool isClear)
    {
        var plan = plans.Production
            .With("backups-plan", "rules[0].schedule", schedule)
            .With("backups-plan", "rules[0].startWindow", startWindow)
            .With("database-instance", "backupWindow", backupWindow);

        Assert.Equal(isClear, !Broken(plan).Contains("BACKUP-10"));
    }

    [Fact]
    public void Without_a_window_that_can_be_read_there_is_none_to_keep_clear_of() =>
        Assert.DoesNotContain("BACKUP-10", Broken(plans.Production.With("database-instance", "backupWindow", "soon").With("database-instance", "maintenanceWindow", "later")));

    [Theory]
    [InlineData("postgres", "15", true)]
    [InlineData("postgres", "14", false)] // ends on 2027-02-28
    [InlineData("postgres", "9", false)]
    [InlineData("mysql", "8", false)]
    [InlineData("redis", "7", true)] // no end is announced
    [InlineData("redis", "5", false)]
    [InlineData("redis", "6", false)] // not in the list
    [InlineData("valkey", "7", true)]
    [InlineData("valkey", "8", true)]
    public void A_version_has_a_year_left_by_the_list_and_not_by_the_clock(string engine, string version, bool has) =>
        Assert.Equal(has, EngineSupport.HasAYearLeft(engine, version));

    [Fact]
    public void The_platform_says_when_the_list_was_compared() =>
        Assert.Contains($"last compared ({EngineSupport.Checked:yyyy-MM-dd})", RepositoryFiles.Text("docs/platform.md"), StringComparison.Ordinal);

    [Fact]
    public void Where_no_customer_depends_on_it_the_password_of_the_services_may_stay() =>
        Assert.DoesNotContain("DATA-16", Broken(plans.Staging.Without("database-rotation-schedule")));

    [Fact]
    public void A_test_that_restores_no_database_needs_no_subnets_for_one() => Assert.Equal([], Broken(
        Mutate.Adding(ResourceTypes.RestoreTestingSelection, "buckets-restore", ("protectedResourceType", "S3"))(plans.Production)));

    [Fact]
    public void Several_subscriptions_that_leave_something_out_leave_it_out_once()
    {
        var plan = Mutate.Adding(ResourceTypes.DatabaseEvents, "one", ("sourceType", "db-snapshot"))(plans.Production);
        plan = Mutate.Adding(ResourceTypes.DatabaseEvents, "two", ("sourceType", "db-snapshot"))(plan);

        Assert.Single(PolicyCatalog.Check(plan), violation => violation.Policy.Id == "DATA-30");
    }

    [Fact]
    public void No_subscription_to_events_is_needed() => Assert.All(plans.All, plan => Assert.Empty(plan.OfType(ResourceTypes.DatabaseEvents)));

    private static IEnumerable<string> Broken(Plan plan) => PolicyCatalog.Check(plan).Select(violation => violation.Policy.Id).Distinct(StringComparer.Ordinal);
}
