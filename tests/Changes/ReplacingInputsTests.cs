using Infra.Changes.Loss;
using Infra.Policies.Naming;
using Infra.Recording;
using Tests.Fixtures;

namespace Tests.Changes;

[Collection("plans")]
public sealed class ReplacingInputsTests(StackPlans plans)
{
    /// <summary>Kinds of the platform that hold nothing, yet everything stands in them or knows them by their names.</summary>
    private static readonly string[] Places =
    [
        "aws:cloudwatch/logGroup:LogGroup", "aws:ec2/subnet:Subnet", "aws:ec2/vpc:Vpc", "aws:lb/loadBalancer:LoadBalancer", "aws:route53/zone:Zone", "aws:sns/topic:Topic",
    ];

    [Fact]
    public void Every_kind_of_store_loses_something() =>
        Assert.All(StatefulKinds.All.Select(kind => kind.Type).Concat(Places), type => Assert.True(ReplacingInputs.Loses(type), type));

    [Fact]
    public void Nothing_else_does() =>
        Assert.Empty(ReplacingInputs.All.Where(kind => kind.Loses).Select(kind => kind.Type).Except(StatefulKinds.All.Select(kind => kind.Type)).Except(Places));

    [Fact]
    public void Every_store_of_both_stacks_has_inputs_that_replace_it()
    {
        var stores = plans.All.SelectMany(plan => plan.Resources).Select(resource => resource.Type).Distinct()
            .Where(type => StatefulKinds.All.Any(kind => kind.Type == type) || Places.Contains(type)).ToList();

        Assert.True(stores.Count > 10);
        // GitHub renames a repository and never makes it anew.
        Assert.Equal(["github:index/repository:Repository"], stores.Where(type => !ReplacingInputs.Of(type)!.Inputs.Any()));
    }

    [Fact]
    public void Every_input_is_one_that_its_type_has()
    {
        var known = ReplacingInputs.All.Where(kind => ResourceSchema.Platform.Types.Contains(kind.Type)).ToList();

        Assert.True(known.Count > 25);
        Assert.Empty(from kind in known from input in kind.Inputs where !ResourceSchema.Platform.HasInput(kind.Type, input) select $"{kind.Type} {input}");
    }

    [Fact]
    public void Every_row_has_its_source_and_names_no_input_twice() => Assert.All(ReplacingInputs.All, kind =>
    {
        Assert.EndsWith(".go", kind.Source, StringComparison.Ordinal);
        Assert.Equal(kind.Inputs.Distinct(), kind.Inputs);
        Assert.Equal(kind.Lost is null, kind.Safe is null);
    });
}
