using Infra.Plans;
using static Tests.Policies.Mutations.Mutate;

namespace Tests.Policies.Mutations;

/// <summary>What a plan of a stack is given so that one more promise can be broken alone.</summary>
internal static class NetworkTwins
{
    public static readonly string[] PublicSubnets = ["subnet-network-public-a", "subnet-network-public-b", "subnet-network-public-c"];
    public static readonly string[] PrivateSubnets = ["subnet-network-private-a", "subnet-network-private-b", "subnet-network-private-c"];

    /// <summary>A resource again under another name, with another id and the same inputs.</summary>
    public static Func<Plan, Plan> Again(string original, string name) => plan =>
    {
        var resource = plan.ByName(original);
        return plan.With(resource with { Urn = $"{resource.Urn}-as-{name}", Name = name, Id = $"id-{name}" });
    };

    public static Func<Plan, Plan> With(string resource, string input, object? value) => plan => plan.With(resource, input, value);

    public static Func<Plan, Plan> Without(params string[] resources) => plan => resources.Aggregate(plan, (rest, resource) => rest.Without(resource));

    /// <summary>A rule beside the others on a group: from nowhere, on a port of its own.</summary>
    public static Func<Plan, Plan> Stray(string group) =>
        Again("api-from-edge-in", "stray").Then(With("stray", "referencedSecurityGroupId", null)).Then(With("stray", "securityGroupId", group));

    /// <summary>A rule that lets the internet in to a group.</summary>
    public static Func<Plan, Plan> Opening(string group) => Stray(group).Then(With("stray", "cidrIpv6", "::/0"));

    /// <summary>Nobody depends on the stack.</summary>
    public static Plan Unimportant(Plan plan) => WithOutput(plan, "customerFacing", false);

    public static Plan WithOutput(Plan plan, string name, object? value) => plan with
    {
        Outputs = plan.Outputs.Where(output => output.Key != name).Append(KeyValuePair.Create(name, value)).ToDictionary(StringComparer.Ordinal),
    };

    /// <summary>Both ends of a permission get a value.</summary>
    public static Func<Plan, Plan> BothEnds(string permission, string input, object? value) => With($"{permission}-in", input, value).Then(With($"{permission}-out", input, value));

    /// <summary>Further VPCs are untagged and unwatched, so they break other promises from the start.</summary>
    public static Func<Plan, Plan> AnotherVpc => Adding("aws:ec2/vpc:Vpc", "other", ("cidrBlock", "10.99.0.0/16"), ("enableDnsSupport", true), ("enableDnsHostnames", true));
}
