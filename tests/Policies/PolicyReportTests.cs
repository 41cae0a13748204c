using Infra.Plans;
using Infra.Policies;
using Tests.Plans;

namespace Tests.Policies;

public sealed class PolicyReportTests
{
    private readonly Policy _policy = new()
    {
        Id = "TEST-02",
        Severity = Severity.Blocker,
        Promise = "a promise",
        Why = "A reason.",
        Fix = "a remedy",
        Select = plan => plan.OfType("aws:lb/listener:Listener"),
        Holds = listener => listener.Number("port") == 443,
    };

    [Fact]
    public void A_kept_promise_is_counted_and_nothing_more()
    {
        var report = PolicyReport.Of(SamplePlan.Value, [_policy]);

        Assert.Empty(report.Violations);
        Assert.False(report.IsBlocked);
        Assert.Equal(1, report.Policies);
        Assert.Equal([1], report.Looked.Select(pair => pair.Value));
    }

    [Fact]
    public void A_broken_promise_names_the_resource()
    {
        var plan = SamplePlan.Value.With("https", "port", 80);

        Assert.Equal([new PolicyViolation(_policy, plan.ByName("https").Urn, "https")], PolicyReport.Of(plan, [_policy]).Violations);
    }

    [Fact]
    public void A_policy_that_cannot_be_decided_is_broken_and_says_why()
    {
        var plan = SamplePlan.Value.With("https", "port", "443");

        var violation = Assert.Single(PolicyReport.Of(plan, [_policy]).Violations);

        Assert.Equal("https", violation.Resource);
        Assert.Equal("cannot be decided: https (aws:lb/listener:Listener): input 'port' is the text '443' but must be a number", violation.Problem);
    }

    [Fact]
    public void A_policy_that_cannot_tell_what_it_is_about_is_broken_too()
    {
        var report = PolicyReport.Of(SamplePlan.Value, [_policy with { Select = plan => plan.Resources.Where(resource => resource.Flag("port") == true) }]);

        var violation = Assert.Single(report.Violations);
        Assert.Equal(("", "the plan"), (violation.Urn, violation.Resource));
        Assert.Equal("cannot be decided: https (aws:lb/listener:Listener): input 'port' is the number 443 but must be a flag", violation.Problem);
        Assert.True(report.IsBlocked);
    }

    [Fact]
    public void Violations_are_ordered_by_policy_and_then_by_resource()
    {
        var everything = _policy with { Id = "TEST-01", Severity = Severity.Advice, Select = plan => plan.Resources.Reverse(), Holds = _ => false };

        var report = PolicyReport.Of(SamplePlan.Value.With("https", "port", 80), [_policy, everything]);

        Assert.Equal([.. SamplePlan.Value.Resources.Select(resource => ("TEST-01", resource.Urn)), ("TEST-02", SamplePlan.Value.ByName("https").Urn)],
            report.Violations.Select(violation => (violation.Policy.Id, violation.Urn)));
    }

    [Fact]
    public void Advice_stops_nothing() =>
        Assert.False(PolicyReport.Of(SamplePlan.Value, [_policy with { Severity = Severity.Advice, Holds = _ => false }]).IsBlocked);

    [Fact]
    public void A_policy_decides_in_one_way_and_not_in_two()
    {
        Assert.StartsWith("TEST-02 must have exactly one of Holds and HoldsIn", Assert.Throws<ArgumentException>(() =>
            PolicyReport.Of(SamplePlan.Value, [_policy with { HoldsIn = (_, _) => true }])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => PolicyReport.Of(SamplePlan.Value, [_policy with { Holds = null }]));
    }

    [Fact]
    public void A_promise_about_relations_sees_the_whole_plan() =>
        Assert.Empty(PolicyReport.Of(SamplePlan.Value, [_policy with { Holds = null, HoldsIn = (_, plan) => plan.ByName("token").Number("length") == 32 }]).Violations);
}
