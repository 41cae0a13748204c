using Infra.Plans;
using Infra.Policies;
using Tests.Fixtures;

namespace Tests.Policies;

/// <summary>In the plan of a deployment that has not been made, ids and much else are not known: no promise may be broken by that, nor kept.</summary>
[Collection("plans"), Trait("Asks", "EveryPolicy")]
public sealed class UndecidedTests(StackPlans plans)
{
    [Fact]
    public void A_resource_of_which_nothing_is_known_breaks_nothing() =>
        Assert.Equal([], plans.Production.Resources.Where(resource => !resource.IsComponent).DistinctBy(resource => resource.Type).SelectMany(target =>
            PolicyCatalog.Check(plans.Production.With($"{target.Type}::{target.Name}", NothingKnown))
                .Select(violation => $"{target.Name}: {violation.Policy.Id} {violation.Resource} {violation.Problem}")));

    [Fact]
    public void What_may_refer_to_a_resource_leaves_open_whether_it_does()
    {
        var report = PolicyCatalog.Report(plans.Production.With("aws:ec2/flowLog:FlowLog::network-flow-log", "vpcId", Unknown.Value));

        Assert.Empty(report.Violations);
        Assert.Contains(("NET-08", "network-vpc", "network-flow-log (aws:ec2/flowLog:FlowLog): 'vpcId' is known only once it is deployed"),
            report.Undecided.Select(open => (open.Policy.Id, open.Resource, open.Missing)));
    }

    [Fact]
    public void What_is_to_be_made_may_be_what_others_refer_to()
    {
        var report = PolicyCatalog.Report(plans.Production.With("edge-access-log-bucket", bucket => bucket with { IdIsUnknown = true }));

        Assert.Empty(report.Violations);
        Assert.Contains(("BUCKET-01", "edge-access-log-bucket"), report.Undecided.Select(open => (open.Policy.Id, open.Resource)));
    }

    private static PlannedResource NothingKnown(PlannedResource resource) => resource with
    {
        IdIsUnknown = true,
        Inputs = resource.Inputs.Keys.ToDictionary(input => input, _ => (object?)Unknown.Value, StringComparer.Ordinal),
    };
}
