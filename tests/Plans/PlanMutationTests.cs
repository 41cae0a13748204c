using Infra.Plans;

namespace Tests.Plans;

public sealed class PlanMutationTests
{
    private readonly Plan _plan = SamplePlan.Value;

    [Fact]
    public void A_mutation_changes_one_input_of_a_copy()
    {
        var before = PlanText.Write(_plan);

        var changed = _plan.With("https", "port", 80);

        Assert.Equal(80, changed.ByName("https").Number("port"));
        Assert.Equal(before.Replace("port: 443", "port: 80", StringComparison.Ordinal), PlanText.Write(changed));
        Assert.Equal(before, PlanText.Write(_plan));
    }

    [Fact]
    public void A_mutation_reaches_into_lists_and_makes_the_maps_on_its_way()
    {
        var changed = _plan.With("https", "defaultActions[1].fixedResponse.statusCode", "404").With("https", "defaultActions[2]", new Dictionary<string, string> { ["type"] = "forward" });

        Assert.Equal("404", changed.ByName("https").Text("defaultActions[1].fixedResponse.statusCode"));
        Assert.Equal("forward", changed.ByName("https").Text("defaultActions[2].type"));
        Assert.Equal("forward", changed.ByName("https").Text("defaultActions[0].type"));
    }

    [Fact]
    public void Null_leaves_an_input_out()
    {
        var changed = _plan.With("https", "port", null).With("https", "defaultActions[0]", null).With("database-instance", "tags.Name", null);

        Assert.False(changed.ByName("https").Inputs.ContainsKey("port"));
        Assert.Equal("fixed-response", Assert.Single(changed.ByName("https").Items("defaultActions")!).Text("type"));
        Assert.Equal(["team.owner"], changed.ByName("database-instance").Map("tags")!.Keys);
    }

    [Fact]
    public void Secret_inputs_follow_their_values()
    {
        var changed = _plan.With("token", "keepers", "plain").With("token", "length", Secret.Value).With("token", "list[2]", "plain");

        Assert.Equal(["length"], changed.ByName("token").SecretInputs);
    }

    [Fact]
    public void Options_are_changed_by_a_function() =>
        Assert.False(_plan.With("database-instance", instance => instance with { Protect = false }).ByName("database-instance").Protect);

    [Fact]
    public void A_resource_can_be_added_replaced_and_removed()
    {
        var topic = SamplePlan.Resource("aws:sns/topic:Topic", "alerts", null, new { name = "a" });
        var added = _plan.With(topic);

        Assert.Equal(_plan.Resources.Count + 1, added.Resources.Count);
        Assert.Equal(added.Resources.Select(resource => resource.Urn).Order(StringComparer.Ordinal), added.Resources.Select(resource => resource.Urn));
        Assert.True(added.With(topic with { Protect = true }).ByName("alerts").Protect);
        Assert.Equal(_plan.Resources.Count + 1, added.With(topic with { Protect = true }).Resources.Count);
        Assert.Equal(PlanText.Write(_plan), PlanText.Write(added.Without("alerts")));
    }

    [Fact]
    public void A_name_without_a_resource_lists_the_near_ones()
    {
        Assert.Equal(
            "the plan of staging has no resource 'database-instnce'; did you mean 'database-instance'?",
            Assert.Throws<PlanLookupException>(() => _plan.With("database-instnce", "multiAz", true)).Message);
        Assert.Equal(
            "the plan of staging has no resource 'zzz'",
            Assert.Throws<PlanLookupException>(() => _plan.Without("zzz")).Message);
    }

    [Fact]
    public void A_component_has_no_input_to_change() =>
        Assert.Equal(
            "the plan of staging has no resource 'database'; did you mean 'database-instance', 'database-policy'?",
            Assert.Throws<PlanLookupException>(() => _plan.With("database", "multiAz", true)).Message);

    [Fact]
    public void A_name_that_two_types_share_needs_its_type()
    {
        var plan = _plan.With(SamplePlan.Resource("aws:sns/topic:Topic", "https", null, new { }));

        Assert.Equal(
            "the plan of staging has 2 resources 'https'; write one of 'aws:lb/listener:Listener::https', 'aws:sns/topic:Topic::https'",
            Assert.Throws<PlanLookupException>(() => plan.With("https", "port", 80)).Message);
        Assert.Equal(80, plan.With("aws:lb/listener:Listener::https", "port", 80).ByName("aws:lb/listener:Listener", "https").Number("port"));
    }

    [Fact]
    public void A_mutation_that_would_change_nothing_is_refused() =>
        Assert.Equal(
            "https (aws:lb/listener:Listener) has no input 'prot' to leave out; did you mean 'port'?",
            Assert.Throws<PlanLookupException>(() => _plan.With("https", "prot", null)).Message);

    [Fact]
    public void A_path_through_a_scalar_is_refused() =>
        Assert.Equal(
            "https (aws:lb/listener:Listener): input 'port' is the number 443 but must be a map",
            Assert.Throws<WrongInputException>(() => _plan.With("https", "port.number", 80)).Message);

    [Fact]
    public void A_list_grows_only_at_its_end() =>
        Assert.Equal(
            "https (aws:lb/listener:Listener): input 'defaultActions' is a list of 2 items but must be longer to have an item 5",
            Assert.Throws<WrongInputException>(() => _plan.With("https", "defaultActions[5]", "x")).Message);

    [Fact]
    public void Only_finds_the_one_resource_of_a_type()
    {
        Assert.Equal("https", _plan.Only("aws:lb/listener:Listener").Name);
        Assert.Equal(
            "the plan of staging has no aws:lb/listner:Listener; did you mean 'aws:lb/listener:Listener'?",
            Assert.Throws<PlanLookupException>(() => _plan.Only("aws:lb/listner:Listener")).Message);
        Assert.Equal(
            "the plan of staging has 2 of aws:lb/listener:Listener, not one: http, https",
            Assert.Throws<PlanLookupException>(() => _plan.With(SamplePlan.Resource("aws:lb/listener:Listener", "http", null, new { })).Only("aws:lb/listener:Listener")).Message);
    }

    [Fact]
    public void A_component_is_found_by_name_unless_a_resource_has_it()
    {
        Assert.True(_plan.ByName("database").IsComponent);
        Assert.False(_plan.With(SamplePlan.Resource("aws:sns/topic:Topic", "database", null, new { })).ByName("database").IsComponent);
        Assert.True(_plan.ByName("infra:data:PostgresDatabase", "database").IsComponent);
    }
}
