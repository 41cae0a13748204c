using Infra.Cost;
using Infra.Plans;
using Infra.Policies;
using Tests.Fixtures;

namespace Tests.Cost;

[Collection("plans")]
public sealed class CostDifferenceTests(StackPlans plans)
{
    private static readonly Plan One = CostPlans.Empty.And(ResourceTypes.NatGateway, "nat-a");
    private static readonly Plan Two = One.And(ResourceTypes.NatGateway, "nat-b");

    [Fact]
    public void A_plan_differs_from_itself_in_nothing()
    {
        var estimate = CostEstimate.Of(plans.Production);
        var difference = CostDifference.Between(estimate, CostEstimate.Of(plans.Production));

        Assert.True(difference.IsEmpty);
        Assert.Equal((0m, estimate.KnownMonthly, estimate.KnownMonthly, false), (difference.KnownMonthly, difference.Before, difference.After, difference.HasUnknown));
    }

    [Fact]
    public void What_is_added_costs_more_and_what_is_removed_less()
    {
        var more = CostDifference.Between(One.Estimate(), Two.Estimate());
        var less = CostDifference.Between(Two.Estimate(), One.Estimate());

        Assert.Equal((36.50m, -36.50m), (more.KnownMonthly, less.KnownMonthly));
        Assert.Equal("nat-b", Assert.Single(more.Resources).Resource);
        var item = Assert.Single(more.Resources[0].Items);
        Assert.Equal(("gateway", null, new ItemCost(730, 36.50m)), (item.Item, item.Before, item.After));
    }

    [Fact]
    public void What_becomes_unknown_is_not_taken_for_a_saving()
    {
        var database = CostPlans.Empty.And(ResourceTypes.Database, "database", ("engine", "postgres"), ("instanceClass", "db.t4g.small"), ("storageType", "gp3"), ("allocatedStorage", 100));
        var difference = CostDifference.Between(database.Estimate(), database.With("database", "instanceClass", "db.m7g.large").Estimate());

        // The old instance, 21.90, is known to go; what comes in its place is not known.
        Assert.Equal((-21.90m, true), (difference.KnownMonthly, difference.HasUnknown));
        Assert.Equal(
            [("instance db.m7g.large single-AZ", (decimal?)null), ("instance db.t4g.small single-AZ", -21.90m)],
            difference.Resources[0].Items.Select(item => (item.Item, item.Monthly)));
    }

    [Fact]
    public void What_is_unknown_on_both_sides_and_alike_is_no_difference()
    {
        var cache = CostPlans.Empty.And(ResourceTypes.Cache, "cache", ("nodeType", "cache.m7g.large"), ("numCacheClusters", 1));

        Assert.True(CostDifference.Between(cache.Estimate(), cache.Estimate()).IsEmpty);
        Assert.True(CostDifference.Between(cache.Estimate(), cache.With("cache", "numCacheClusters", 2).Estimate()) is { IsEmpty: false, HasUnknown: true, KnownMonthly: 0 });
    }

    [Fact]
    public void A_service_more_costs_what_its_tasks_and_its_log_do()
    {
        var without = plans.Production.Without("worker-ecs");
        var difference = CostDifference.Between(CostEstimate.Of(without), CostEstimate.Of(plans.Production));

        Assert.True(difference.KnownMonthly > 0);
        Assert.Contains(difference.Resources, resource => resource.Resource == "worker-ecs");
        Assert.Equal(difference.After - difference.Before, difference.KnownMonthly);
    }
}
