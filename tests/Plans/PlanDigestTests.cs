using Infra.Plans;

namespace Tests.Plans;

public sealed class PlanDigestTests
{
    private static readonly string Digest = PlanDigest.Of(SamplePlan.Value);

    public static TheoryData<string, Plan> Others => new()
    {
        { "another stack", SamplePlan.Value with { Stack = "production" } },
        { "another project", SamplePlan.Value with { Project = "other" } },
        { "a resource less", SamplePlan.Value.Without("token") },
        { "an input", SamplePlan.Value.With("https", "port", 444) },
        { "an input less", SamplePlan.Value.With("https", "port", null) },
        { "a text for a number", SamplePlan.Value.With("https", "port", "443") },
        { "a text for a secret", SamplePlan.Value.With("token", "keepers", "[secret]") },
        { "another order in a list", SamplePlan.Value.With("database-instance", "vpcSecurityGroupIds", new[] { "sg-2", "sg-1" }) },
        { "one digit within a JSON", SamplePlan.Value.With("database-policy", "policy", SamplePlan.Policy.Replace("567890}", "567891}", StringComparison.Ordinal)) },
        { "protection", SamplePlan.Value.With("database-instance", instance => instance with { Protect = false }) },
        { "what it depends on", SamplePlan.Value.With("database-instance", instance => instance with { DependsOn = [] }) },
        { "what it ignores", SamplePlan.Value.With("database-instance", instance => instance with { IgnoreChanges = [] }) },
        { "how long it may take", SamplePlan.Value.With("database-instance", instance => instance with { Timeouts = [] }) },
        { "what it was called", SamplePlan.Value.With("database-instance", instance => instance with { Aliases = ["urn:pulumi:staging::platform::x:y:Z::old"] }) },
        { "an option that nobody told", SamplePlan.Value.With("https", https => https with { Untold = ["deleteBeforeReplace"] }) },
        { "an output", SamplePlan.Value with { Outputs = SamplePlan.Map(("url", "https://other.example.com")) } },
    };

    [Fact]
    public void It_is_a_SHA_256() => Assert.Matches(@"\A[0-9a-f]{64}\z", Digest);

    [Theory]
    [MemberData(nameof(Others))]
    public void Whatever_differs_gives_another_one(string what, Plan other) => Assert.False(PlanDigest.Of(other) == Digest, what);

    [Fact]
    public void What_is_not_known_yet_is_not_what_is_not_there() =>
        Assert.NotEqual(PlanDigest.Of(SamplePlan.Value.With("https", "arn", Unknown.Value)), PlanDigest.Of(SamplePlan.Value.With("https", "arn", Secret.Value)));
}
