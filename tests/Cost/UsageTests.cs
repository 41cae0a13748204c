using Infra.Cost;
using Tests.Fixtures;
using Tests.Settings;

namespace Tests.Cost;

[Collection("plans")]
public sealed class UsageTests(StackPlans plans)
{
    [Fact]
    public void A_plan_carries_everything_that_is_assumed() => Assert.All(plans.All, plan =>
    {
        var usage = Usage.Of(plan);

        Assert.All(UsageAssumptions.All, assumption => Assert.True(usage.Says(assumption), assumption.Name));
    });

    [Fact]
    public void What_the_settings_say_is_what_the_plan_carries() => Assert.Equal(
        (500_000, 30_000_000),
        (Usage.Of(plans.Staging)[UsageAssumptions.Requests], Usage.Of(plans.Production)[UsageAssumptions.Requests]));

    [Fact]
    public void A_stack_may_say_nothing_of_it()
    {
        var usage = Reading.Read(SettingsText.Staging.With("usage", null)).Usage;

        Assert.All(UsageAssumptions.All, assumption => Assert.Equal(assumption.Default, usage[assumption]));
    }

    [Fact]
    public void A_plan_that_says_nothing_is_told_with_the_defaults()
    {
        var estimate = CostEstimate.Of(plans.Staging with { Outputs = new Dictionary<string, object?>(StringComparer.Ordinal) });

        Assert.False(estimate.UsageIsSaid);
        Assert.Contains("requests: 1000000 requests a month reach the load balancer (not said, the default)", estimate.Assumptions);
    }

    [Theory]
    [InlineData("many")]
    [InlineData(-1.0)]
    [InlineData(101.0)]
    public void What_is_no_sound_number_is_taken_to_be_the_default(object value)
    {
        var output = new Dictionary<string, object?>(StringComparer.Ordinal) { ["scaledOutPercent"] = value, ["natGb"] = 7.0 };
        var usage = Usage.Of(plans.Staging with { Outputs = new Dictionary<string, object?>(StringComparer.Ordinal) { [Usage.OutputName] = output } });

        Assert.Equal((10, false), (usage[UsageAssumptions.ScaledOutPercent], usage.Says(UsageAssumptions.ScaledOutPercent)));
        Assert.Equal((7, true), (usage[UsageAssumptions.NatGb], usage.Says(UsageAssumptions.NatGb)));
    }

    [Theory]
    [InlineData("usage.requests", "-1", "usage.requests is '-1' but must be a whole number, 0 to 2000000000 (requests a month)")]
    [InlineData("usage.requests", "2000000001", "usage.requests is '2000000001' but must be 0 to 2000000000 (requests a month)")]
    [InlineData("usage.natGb", "1.5", "usage.natGb is '1.5' but must be a whole number, 0 to 1000000 (GB a month)")]
    [InlineData("usage.scaledOutPercent", "101", "usage.scaledOutPercent is '101' but must be 0 to 100 (percent)")]
    [InlineData("usage.taskHours", "731", "usage.taskHours is '731' but must be 0 to 730 (hours a month)")]
    [InlineData("usage.natGB", "1", "usage.natGB is not known; did you mean 'usage.natGb'?")]
    public void What_cannot_be_is_refused(string key, string value, string message) => Reading.ShouldBeRefused(key, value, message);

    [Fact]
    public void Nothing_at_all_may_be_assumed() => Assert.Equal(0, Reading.ShouldBeTaken("usage.requests", "0").Usage[UsageAssumptions.Requests]);

    [Fact]
    public void Each_has_a_name_of_its_own_and_a_default_within_its_bounds()
    {
        Assert.Equal(UsageAssumptions.All.Count, UsageAssumptions.All.Select(assumption => assumption.Name).Distinct(StringComparer.Ordinal).Count());
        Assert.All(UsageAssumptions.All, assumption => Assert.InRange(assumption.Default, 0, assumption.Most));
    }
}
