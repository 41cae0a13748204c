using Infra.Changes;
using Infra.Plans;
using Tests.Plans;

namespace Tests.Changes;

public sealed class MoveTests
{
    private const string Home = "urn:pulumi:staging::platform::";

    [Fact]
    public void What_the_program_says_was_called_otherwise_has_moved_with_what_else_changes()
    {
        var after = Moved(resource => resource with { Aliases = [$"{Home}aws:lb/listener:Listener::https", $"{Home}aws:lb/listener:Listener::older"] });

        var change = Assert.Single(PlanChanges.Between(SamplePlan.Value, after.With("secure", "port", 444)).All);

        Assert.Equal((ChangeKind.Moved, true, true), (change.Kind, change.IsAliased, change.Keeps));
        Assert.Equal(("https", "secure"), (change.Before!.Name, change.After!.Name));
        Assert.Equal([new InputChange("port", 443.0, 444.0)], change.Inputs);
    }

    [Fact]
    public void What_is_the_same_under_another_name_has_moved_but_is_made_anew()
    {
        var change = Assert.Single(PlanChanges.Between(SamplePlan.Value, Moved(resource => resource)).All);

        Assert.Equal((ChangeKind.Moved, false, false), (change.Kind, change.IsAliased, change.Keeps));
        Assert.Empty(change.Inputs);
    }

    [Fact]
    public void What_differs_in_more_than_its_name_has_gone_and_come()
    {
        var changes = PlanChanges.Between(SamplePlan.Value, Moved(resource => resource).With("secure", "port", 444));

        Assert.Equal([ChangeKind.Removed, ChangeKind.Added], changes.All.Select(change => change.Kind));
    }

    [Fact]
    public void An_alias_of_what_is_still_there_means_nothing()
    {
        var https = SamplePlan.Value.ByName("https");
        var after = SamplePlan.Value.With(https with { Urn = $"{https.Urn}-2", Name = "https-2", Aliases = [https.Urn] });

        Assert.Equal(ChangeKind.Added, Assert.Single(PlanChanges.Between(SamplePlan.Value, after).All).Kind);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_component_goes_with_all_that_is_in_it(bool aliased)
    {
        var after = Renamed(aliased);

        var changes = PlanChanges.Between(Cache("cache", "9b8f912"), after);

        Assert.All(changes.All, change => Assert.Equal((ChangeKind.Moved, aliased), (change.Kind, change.IsAliased)));
        Assert.Equal(
            ["cache-sg -> sessions-sg", "cache-group -> sessions-group", "cache-nodes -> sessions-nodes", "cache -> sessions"],
            changes.All.Select(change => $"{change.Before!.Name} -> {change.After!.Name}"));
        Assert.Equal(
            ["securityGroupIds[\"sg-cache-sg\"]", "securityGroupIds[\"sg-sessions-sg\"]", "tags.Name"],
            changes.All.Single(change => change.After!.Name == "sessions-group").Inputs.Select(input => input.Path));
        Assert.Equal(0, changes.Identical);
    }

    [Fact]
    public void A_child_with_an_alias_of_its_own_is_found_once()
    {
        var all = Renamed(aliased: true);
        var after = all with { Resources = [.. all.Resources.Select(resource => resource.Name == "sessions-sg" ? resource : resource with { Aliases = [] })] };

        Assert.Equal(
            [("sessions-sg", true), ("sessions-group", false), ("sessions-nodes", false), ("sessions", false)],
            PlanChanges.Between(Cache("cache", "9b8f912"), after).All.Select(change => (change.After!.Name, change.IsAliased)));
    }

    [Fact]
    public void A_component_in_which_something_else_changes_is_not_taken_for_the_same()
    {
        var after = Renamed(aliased: false).With("sessions-group", "engine", "memcached");

        Assert.DoesNotContain(PlanChanges.Between(Cache("cache", "9b8f912"), after).All, change => change.Kind == ChangeKind.Moved);
    }

    [Fact]
    public void Two_of_a_kind_are_each_found_once()
    {
        Plan Two(string one, string other) => SamplePlan.Value
            .With(SamplePlan.Resource("aws:sns/topic:Topic", one, null, new { name = $"shop-{one}" }))
            .With(SamplePlan.Resource("aws:sns/topic:Topic", other, null, new { name = $"shop-{other}" }));

        Assert.Equal(
            ["a -> c", "b -> d"],
            PlanChanges.Between(Two("a", "b"), Two("c", "d")).All.Select(change => $"{change.Before!.Name} -> {change.After!.Name}"));
    }

    [Theory]
    [InlineData("postgres", "database", "an engine that is called like the new name")]
    [InlineData("a.b$", "c$1", "marks that mean something elsewhere")]
    public void A_word_is_a_name_only_where_it_was_one(string before, string after, string why)
    {
        Plan With(string name) => SamplePlan.Value.With(SamplePlan.Resource("aws:sns/topic:Topic", name, null, new { name = $"shop-{name}", engine = "postgres", note = "rapid database" }));

        Assert.True(PlanChanges.Between(With(before), With(after)).All is [{ Kind: ChangeKind.Moved }], why);
    }

    private static Plan Moved(Func<PlannedResource, PlannedResource> change) => SamplePlan.Value with
    {
        Resources =
        [
            .. SamplePlan.Value.Resources.Select(resource => resource.Name == "https" ? change(resource with { Name = "secure", Urn = $"{Home}aws:lb/listener:Listener::secure" }) : resource)
                .OrderBy(resource => resource.Urn, StringComparer.Ordinal),
        ],
    };

    private static Plan Renamed(bool aliased)
    {
        var after = Cache("sessions", "0123abc");
        return !aliased ? after : after with
        {
            Resources = [.. after.Resources.Select(resource => resource with { Aliases = [resource.Urn.Replace("::sessions", "::cache", StringComparison.Ordinal)] })],
        };
    }

    private static Plan Cache(string name, string hash)
    {
        const string Type = "infra:data:RedisCache";
        PlannedResource[] resources =
        [
            SamplePlan.Resource(Type, name, null, new { }),
            SamplePlan.Resource("aws:ec2/securityGroup:SecurityGroup", $"{name}-sg", $"{Type}::{name}", new { description = $"Nodes of {name}: rapid", tags = new { Name = $"{name}-sg" } }),
            SamplePlan.Resource("aws:elasticache/subnetGroup:SubnetGroup", $"{name}-nodes", $"{Type}::{name}", new { arn = $"arn:aws:x:{name}-{hash}/{hash}" }),
            SamplePlan.Resource("aws:elasticache/replicationGroup:ReplicationGroup", $"{name}-group", $"{Type}::{name}", new
            {
                engine = "valkey",
                securityGroupIds = new[] { $"sg-{name}-sg" },
                tags = new { Name = $"shop-staging-{name}" },
            }) with { DependsOn = [$"{name}-nodes"] },
        ];
        return SamplePlan.Value with { Resources = [.. resources.OrderBy(resource => resource.Urn, StringComparer.Ordinal)], Outputs = SamplePlan.Map() };
    }
}
