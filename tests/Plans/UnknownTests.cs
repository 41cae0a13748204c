using Infra.Plans;
using Infra.Policies;

namespace Tests.Plans;

/// <summary>What only a deployment will know is neither there nor absent: nobody may take it for either.</summary>
public sealed class UnknownTests
{
    private const string Listener = "aws:lb/listener:Listener";

    private static readonly Plan Plan = SamplePlan.Value.With("https", "loadBalancerArn", Unknown.Value).With("https", "certificates", new object[] { "one", Unknown.Value });

    private static PlannedResource Https => Plan.ByName("https");

    public static TheoryData<string, Action> Readers => new()
    {
        { "loadBalancerArn", () => Https.Text("loadBalancerArn") },
        { "loadBalancerArn", () => Https.Flag("loadBalancerArn") },
        { "loadBalancerArn", () => Https.Number("loadBalancerArn") },
        { "loadBalancerArn", () => Https.List("loadBalancerArn") },
        { "loadBalancerArn", () => Https.Map("loadBalancerArn") },
        { "loadBalancerArn", () => Https.Texts("loadBalancerArn") },
        { "loadBalancerArn", () => Https.Items("loadBalancerArn") },
        { "loadBalancerArn", () => Https.JsonMap("loadBalancerArn") },
        { "loadBalancerArn", () => Https.Has("loadBalancerArn") },
        { "loadBalancerArn", () => Https.IsSecret("loadBalancerArn") },
        { "loadBalancerArn", () => Https.Text("loadBalancerArn.inside") },
        { "loadBalancerArn", () => _ = Https.AllInputs()["loadBalancerArn"] },
        { "loadBalancerArn", () => Https.AllInputs().TryGetValue("loadBalancerArn", out _) },
        { "loadBalancerArn", () => _ = Https.AllInputs().Values.ToArray() },
        { "loadBalancerArn", () => _ = Https.AllInputs().ToArray() },
        { "certificates[1]", () => Https.Texts("certificates") },
        { "certificates[1]", () => Https.List("certificates") },
        { "certificates[1]", () => Https.Text("certificates[1]") },
    };

    [Theory, MemberData(nameof(Readers))]
    public void No_reader_gets_anything_from_it(string input, Action read) =>
        Assert.Equal($"https ({Listener}): '{input}' is known only once it is deployed", Assert.Throws<UnknownInputException>(read).Message);

    [Fact]
    public void What_lies_beside_it_can_be_read()
    {
        Assert.Equal("one", Https.Text("certificates[0]"));
        Assert.True(Https.AllInputs().ContainsKey("loadBalancerArn"));
    }

    [Fact]
    public void An_id_that_is_not_known_cannot_be_compared()
    {
        var created = Https with { IdIsUnknown = true };

        Assert.Equal($"https ({Listener}): 'id' is known only once it is deployed", Assert.Throws<UnknownInputException>(() => created.Id).Message);
    }

    [Fact]
    public void A_policy_that_needs_it_is_undecided_and_stops_nothing()
    {
        var policy = new Policy
        {
            Id = "TEST-01",
            Severity = Severity.Blocker,
            Promise = "a promise",
            Why = "A reason.",
            Fix = "a remedy",
            Select = plan => plan.OfType(Listener),
            Holds = listener => listener.Text("loadBalancerArn") is not null,
        };

        var report = PolicyReport.Of(Plan, [policy]);

        Assert.Empty(report.Violations);
        Assert.False(report.IsBlocked);
        Assert.Equal([new UndecidedPolicy(policy, Https.Urn, "https", $"https ({Listener}): 'loadBalancerArn' is known only once it is deployed")], report.Undecided);
        Assert.Equal(("", "the plan"), Place(PolicyReport.Of(Plan, [policy with { Select = plan => plan.Resources.Where(resource => resource.Has("loadBalancerArn")) }]).Undecided.Single()));
    }

    private static (string Urn, string Resource) Place(UndecidedPolicy open) => (open.Urn, open.Resource);
}
