using Infra.Plans;
using Infra.Policies;
using Infra.Policies.Exemptions;
using Tests.Plans;

namespace Tests.Policies;

public sealed class ExemptionTests
{
    private const string Place = "stacks/exemptions/dev.yaml: exemptions[0]";
    private const string Listener = "aws:lb/listener:Listener";

    private static readonly DateOnly Today = new(2026, 11, 21);

    private static readonly Policy Port = new()
    {
        Id = "TEST-01",
        Severity = Severity.Blocker,
        Promise = "a promise",
        Why = "A reason.",
        Fix = "a remedy",
        Select = plan => plan.OfType(Listener),
        Holds = listener => listener.Number("port") == 443,
    };

    private static readonly Policy Everything = Port with { Id = "TEST-02", Select = plan => plan.Resources, Holds = _ => false };

    private static readonly Exemption Agreed = new("TEST-01", "https", "The port moves with the next release.", "@acme/platform", Today, Place);

    private readonly Plan _broken = SamplePlan.Value.With("https", "port", 80);

    [Fact]
    public void What_is_agreed_to_is_no_violation_and_is_listed()
    {
        var before = PolicyReport.Of(_broken, [Port]);

        var report = before.With([Agreed], Today);

        Assert.Empty(report.Violations);
        Assert.Equal([new ExemptedViolation(Assert.Single(before.Violations), Agreed)], report.Exempted);
        Assert.Empty(report.ExemptionProblems);
        Assert.True(before.IsBlocked);
        Assert.False(report.IsBlocked);
        Assert.Equal(before.Looked, report.Looked);
    }

    [Fact]
    public void An_exemption_covers_one_policy_on_one_resource()
    {
        var before = PolicyReport.Of(_broken, [Port, Everything]);

        var report = before.With([Agreed with { Policy = "TEST-02" }], Today);

        Assert.Equal([("TEST-02", "https")], report.Exempted.Select(exempted => (exempted.Violation.Policy.Id, exempted.Violation.Resource)));
        Assert.Equal(before.Violations.Where(violation => violation != report.Exempted[0].Violation), report.Violations);
        Assert.Contains(report.Violations, violation => violation.Policy == Port);
    }

    [Fact]
    public void A_resource_may_be_named_with_its_type() =>
        Assert.Empty(Report(_broken, Agreed with { Resource = $"{Listener}::https" }).Violations);

    [Fact]
    public void An_exemption_covers_nothing_when_it_cannot_stand()
    {
        var report = Report(_broken, Agreed with { Expires = Today.AddDays(-1) });

        Assert.Single(report.Violations);
        Assert.Empty(report.Exempted);
        Assert.True(report.IsBlocked);
    }

    [Fact]
    public void A_problem_stops_the_pipeline_by_itself()
    {
        var report = Report(SamplePlan.Value, Agreed);

        Assert.Empty(report.Violations);
        Assert.True(report.IsBlocked);
    }

    public static TheoryData<Exemption, string> Problems => new()
    {
        { Agreed with { Expires = Today.AddDays(-1) }, "expired on 2026-11-20; keep the promise, or agree again until a day up to 2027-11-21" },
        { Agreed with { Expires = new(2027, 11, 22) }, "expires on 2027-11-22, more than a year ahead; it may hold until 2027-11-21" },
        { Agreed with { Reason = "Nineteen characters" }, "gives the reason 'Nineteen characters' but must be explained by a sentence of at least 20 characters" },
        { Agreed with { Reason = "because-because-because" }, "gives the reason 'because-because-because' but must be explained by a sentence of at least 20 characters" },
        { Agreed with { Reason = "  so it is             " }, "gives the reason '  so it is             ' but must be explained by a sentence of at least 20 characters" },
        { Agreed with { Policy = "TEST-1" }, "is from 'TEST-1', which is no policy; did you mean 'TEST-01', 'TEST-03'?" },
        { Agreed with { Policy = "TEST-*" }, "has a star, but must name one policy and one resource" },
        { Agreed with { Resource = "*" }, "has a star, but must name one policy and one resource" },
        { Agreed with { Resource = "http" }, "is not needed: nothing of that name breaks that promise here; take it out" },
        { Agreed with { Resource = "Listener::https" }, "is not needed: nothing of that name breaks that promise here; take it out" },
        { Agreed with { Policy = "TEST-03" }, "is not needed: nothing of that name breaks that promise here; take it out" },
        { Agreed with { Policy = "TEST-03", Resource = "the plan" }, "is not needed: nothing of that name breaks that promise here; take it out" },
    };

    [Theory, MemberData(nameof(Problems))]
    public void What_cannot_stand_says_where_and_why(Exemption exemption, string problem)
    {
        var undecidable = Port with { Id = "TEST-03", Select = _ => throw new InvalidOperationException() };

        var report = PolicyReport.Of(_broken, [Port, undecidable]).With([exemption], Today);

        Assert.Equal([$"{Place} ({exemption.Policy} on {exemption.Resource}) {problem}"], report.ExemptionProblems);
        Assert.Empty(report.Exempted);
    }

    [Theory]
    [InlineData("2026-11-21")]
    [InlineData("2027-11-21")]
    public void It_holds_on_its_last_day_and_for_a_year_at_most(string day) =>
        Assert.Empty(Report(_broken, Agreed with { Expires = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture) }).ExemptionProblems);

    [Fact]
    public void Twenty_characters_explain() =>
        Assert.Empty(Report(_broken, Agreed with { Reason = "A reason of 20 signs" }).ExemptionProblems);

    [Fact]
    public void A_name_that_several_types_share_needs_the_type()
    {
        var port = _broken.ByName("https");
        var twins = _broken with { Resources = [.. _broken.Resources, port with { Urn = "urn:pulumi:dev::infra::aws:lb/other:Other::https", Type = "aws:lb/other:Other" }] };
        var everywhere = Port with { Select = plan => plan.Resources.Where(resource => resource.Name == "https") };

        var report = PolicyReport.Of(twins, [everywhere]).With([Agreed], Today);

        Assert.Equal([$"{Place} (TEST-01 on https) means 2 resources; name one: {Listener}::https, aws:lb/other:Other::https"], report.ExemptionProblems);
        Assert.Empty(PolicyReport.Of(twins, [everywhere])
            .With([Agreed with { Resource = $"{Listener}::https" }, Agreed with { Resource = "aws:lb/other:Other::https" }], Today).Violations);
    }

    [Theory]
    [InlineData("https", "https")]
    [InlineData("https", "aws:lb/listener:Listener::https")]
    [InlineData("nothing", "nothing")]
    public void What_is_agreed_to_twice_is_told(string first, string second)
    {
        var report = Report(_broken, Agreed with { Resource = first, Place = "FIRST" }, Agreed with { Resource = second, Place = "SECOND" });

        Assert.EndsWith("repeats FIRST; keep one of them", report.ExemptionProblems[^1], StringComparison.Ordinal);
        Assert.StartsWith($"SECOND (TEST-01 on {second})", report.ExemptionProblems[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Every_problem_of_an_exemption_is_told() =>
        Assert.Equal(3, Report(_broken, Agreed with { Reason = "", Expires = Today.AddDays(-1), Resource = "other" }).ExemptionProblems.Count);

    [Fact]
    public void What_nobody_can_decide_yet_is_not_exempted_in_vain()
    {
        var unknown = SamplePlan.Value.With("https", "port", Unknown.Value);

        var report = Report(unknown, Agreed);

        Assert.Empty(report.ExemptionProblems);
        Assert.Single(report.Undecided);
    }

    private static PolicyReport Report(Plan plan, params Exemption[] exemptions) => PolicyReport.Of(plan, [Port]).With(exemptions, Today);
}
