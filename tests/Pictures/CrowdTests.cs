using Infra.Pictures;
using Infra.Plans;
using Infra.Policies;
using Infra.Policies.Network.Reachability;
using Tests.Fixtures;
using static Tests.Policies.Mutations.NetworkTwins;

namespace Tests.Pictures;

/// <summary>A plan of ten thousand resources is still a picture.</summary>
[Collection("plans")]
public sealed class CrowdTests(StackPlans plans)
{
    private const int Services = 3_333;

    [Fact]
    public void Of_many_services_a_few_are_drawn_and_all_are_counted()
    {
        var picture = ReachPicture.Of(Crowded());

        Assert.Contains(picture.Boxes, box => box.Title == $"and {Services + 2 - 7} more services");
        Assert.InRange(picture.Boxes.Count(), 10, 40);
        Assert.Contains($"and {Services + 2 - 7} more services -> database-instance: tcp 5432", picture.Told());
        Assert.InRange(SvgPicture.Write(picture).Length, 5_000, 40_000);
        Assert.InRange(MermaidPicture.Write(picture).Length, 2_000, 10_000);
    }

    [Fact]
    public void Every_workload_is_in_one_box() => Assert.All([Crowded(), .. plans.All], plan => Assert.Equal(
        ReachabilityGraph.Of(plan).Nodes.Where(node => node.EndsConnections).Select(node => node.Id).Order(StringComparer.Ordinal),
        ReachPicture.Of(plan).Boxes.SelectMany(box => box.Stands).Order(StringComparer.Ordinal)));

    [Fact]
    public void A_service_that_reaches_data_from_outside_is_not_lost_in_the_crowd()
    {
        var plan = Crowd(plans.Production, ResourceTypes.Database, "database-instance", 40);
        var picture = ReachPicture.Of(With("api-to-database-in", "referencedSecurityGroupId", "sg-edge-sg")(plan));

        Assert.Contains("and 35 more databases", picture.Boxes.Select(box => box.Title));
        Assert.Equal(41, PolicyReport.Of(With("api-to-database-in", "referencedSecurityGroupId", "sg-edge-sg")(plan), [PolicyCatalog.All.Single(policy => policy.Id == "NET-21")]).Violations.Count);
        Assert.Contains("edge-alb -> and 35 more databases: tcp 5432 (Forbidden)", picture.Told());
    }

    [Fact]
    public void The_architecture_shows_a_few_of_many_as_well()
    {
        var picture = ArchitecturePicture.Of(Crowded());

        Assert.Contains(picture.Boxes, box => box.Title == $"and {Services + 2 - 7} more services");
        Assert.InRange(picture.Boxes.Count(), 15, 60);
    }

    private Plan Crowded() => Crowd(plans.Production, ResourceTypes.Service, "api-ecs", Services);

    /// <summary>Again and again the same resource, each with a group of its own that may call the database.</summary>
    private static Plan Crowd(Plan plan, string type, string original, int count)
    {
        var (resource, group, rule) = (plan.ByName($"{type}::{original}"), plan.ByName("api-sg"), plan.ByName("api-to-database-in"));
        return plan with
        {
            Resources =
            [
                .. plan.Resources,
                .. Enumerable.Range(0, count).SelectMany(index => type == ResourceTypes.Service
                    ? new[]
                    {
                        Named(group, index),
                        Named(rule, index, ("referencedSecurityGroupId", $"id-api-sg-{index}")),
                        Named(resource, index, ("networkConfiguration", new Dictionary<string, object?>(StringComparer.Ordinal)
                        {
                            ["securityGroups"] = new List<object?> { $"id-api-sg-{index}" },
                            ["subnets"] = new List<object?> { "subnet-network-private-a" },
                        })),
                    }
                    : [Named(resource, index)]),
            ],
        };
    }

    private static PlannedResource Named(PlannedResource resource, int index, params (string Input, object? Value)[] inputs) => resource with
    {
        Urn = $"{resource.Urn}-{index}",
        Name = $"{resource.Name}-{index}",
        Id = $"id-{resource.Name}-{index}",
        Inputs = resource.Inputs.Where(input => inputs.All(other => other.Input != input.Key)).Concat(inputs.Select(input => KeyValuePair.Create(input.Input, input.Value)))
            .ToDictionary(StringComparer.Ordinal),
    };
}
