using Infra.Cost;
using Infra.Data;
using Infra.Plans;
using Infra.Policies;
using Tests.Fixtures;

namespace Tests.Cost;

[Collection("plans")]
public sealed class SupportCalendarTests(StackPlans plans)
{
    private static readonly Plan Old = CostPlans.Empty
        .And(ResourceTypes.Database, "database", ("identifier", "shop"), ("engine", "postgres"), ("engineVersion", "14.12"), ("instanceClass", "db.t4g.small"))
        .And(ResourceTypes.Cache, "cache", ("engine", "redis"), ("engineVersion", "5.0.6"), ("nodeType", "cache.t4g.small"), ("numCacheClusters", 2));

    [Fact]
    public void It_has_the_engines_of_a_stack()
    {
        var calendar = SupportCalendar.Of(plans.Production);

        Assert.Equal(EngineSupport.Checked, calendar.Checked);
        Assert.Equal(
            [("database-instance", "postgres", "17", "2030-02-28", false), ("cache-group", "valkey", "8.0", "none announced", true)],
            calendar.Engines.Select(engine => (engine.Resource, engine.Engine!, engine.Version!, engine.End, engine.BuysExtended)));
    }

    [Fact]
    public void Extended_support_is_charged_by_processor_or_node() =>
        // 2 processors x 730 x 0.1; 2 nodes x 730 x 0.05.
        Assert.Equal(
            [("2027-02-28", 146.00m), ("2026-01-31", 73.00m)],
            SupportCalendar.Of(Old, CostPlans.RoundPrices).Engines.Select(engine => (engine.End, engine.ExtendedMonthly!.Value)));

    [Fact]
    public void A_standby_is_charged_as_well() =>
        Assert.Equal(292.00m, SupportCalendar.Of(Old.With("database", "multiAz", true), CostPlans.RoundPrices).Engines[0].ExtendedMonthly);

    [Fact]
    public void It_is_bought_unless_somebody_says_otherwise()
    {
        Assert.Equal("extended support for 146.00 USD a month", SupportCalendar.Of(Old, CostPlans.RoundPrices).Engines[0].Afterwards);
        Assert.Equal(
            "AWS upgrades it; extended support is off (146.00 USD a month)",
            SupportCalendar.Of(Old.With("database", "engineLifecycleSupport", "open-source-rds-extended-support-disabled"), CostPlans.RoundPrices).Engines[0].Afterwards);
    }

    [Fact]
    public void A_replica_has_the_version_of_what_it_copies() => Assert.Equal(
        ("postgres", "14.12"),
        SupportCalendar.Of(Old.And(ResourceTypes.Database, "replica", ("replicateSourceDb", "shop"), ("instanceClass", "db.t4g.small")))
            .Engines.Where(engine => engine.Resource == "replica").Select(engine => (engine.Engine, engine.Version)).Single());

    [Fact]
    public void A_version_that_nobody_knows_has_no_end_that_anybody_knows()
    {
        var engine = SupportCalendar.Of(Old.With("database", "engineVersion", "99")).Engines[0];

        Assert.Equal((false, "unknown", null), (engine.IsListed, engine.End, engine.ExtendedMonthly));
    }

    [Theory]
    [InlineData("db.t4g.micro", 2)]
    [InlineData("db.t3.medium", 2)]
    [InlineData("db.m7g.large", 2)]
    [InlineData("db.r7g.xlarge", 4)]
    [InlineData("db.r7g.16xlarge", 64)]
    [InlineData("db.t2.small", null)]
    [InlineData("db.m7g.medium", null)]
    [InlineData("db.serverless", null)]
    [InlineData("cache.m7g.large", null)]
    [InlineData(null, null)]
    public void A_class_has_its_processors(string? instanceClass, int? processors) => Assert.Equal(processors, (int?)InstanceProcessors.Of(instanceClass));
}
