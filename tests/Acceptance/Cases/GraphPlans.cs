using Infra.Plans;
using Tests.Acceptance.Proof;

namespace Tests.Acceptance.Cases;

/// <summary>Plans that differ in what one resource is to another.</summary>
internal static class GraphPlans
{
    public const string OtherVpc = "vpc-elsewhere";

    /// <summary>The plan with one text in an input replaced; an error if it is not there, or the case would prove nothing.</summary>
    public static Plan Edited(this Plan plan, string name, string input, string old, string replacement)
    {
        var text = plan.ByName(name).Text(input);
        Assert.Contains(old, text, StringComparison.Ordinal);
        return plan.With(name, input, text!.Replace(old, replacement, StringComparison.Ordinal));
    }

    /// <summary>The plan in which a resource waits for these and nothing else.</summary>
    public static Plan Waiting(this Plan plan, string name, params string[] names) => plan.With(name, resource => resource with { DependsOn = names });

    /// <summary>The plan with one more resource.</summary>
    public static Plan And(this Plan plan, string type, string name, Dictionary<string, object?> inputs, string? id = null, params string[] waitsFor) =>
        plan.With(ProofPlan.Sample(type, name, inputs) with { Id = id ?? name, DependsOn = waitsFor });

    /// <summary>The plan without some resources.</summary>
    public static Plan Less(this Plan plan, params string[] names) => names.Aggregate(plan, (left, name) => left.Without(name));

    /// <summary>The plan with a subnet of another VPC: <c>subnet-elsewhere</c>.</summary>
    public static Plan AndSubnetElsewhere(this Plan plan) => plan.And("aws:ec2/subnet:Subnet", "elsewhere", new()
    {
        ["availabilityZone"] = "eu-west-1b",
        ["cidrBlock"] = "10.99.0.0/24",
        ["vpcId"] = OtherVpc,
    }, "subnet-elsewhere");
}
