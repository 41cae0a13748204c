using Infra.Plans;
using Tests.Plans;
using Xunit.Sdk;

namespace Tests.Fixtures;

public sealed class PlanAssertionsTests
{
    private readonly PlannedResource _database = SamplePlan.Value.ByName("database-instance");
    private readonly PlannedResource _listener = SamplePlan.Value.ByName("https");

    [Fact]
    public void What_is_there_should_be_there()
    {
        _database.ShouldHave("multiAz", false);
        _database.ShouldHave("allocatedStorage", 20);
        _database.ShouldHave("identifier", "007");
        _database.ShouldHave("vpcSecurityGroupIds", new[] { "sg-1", "sg-2" });
        _database.ShouldHave("tags.Name", "database");
        _listener.ShouldHave("port", 443);
        SamplePlan.Value.ByName("token").ShouldHave("keepers", Secret.Value);
        _database.ShouldNotHave("engine");
        _database.ShouldNotHave("tags.owner");
    }

    [Fact]
    public void Another_value_is_named_beside_the_one_that_should_be() =>
        Assert.Equal(
            "database-instance (aws:rds/instance:Instance) should have multiAz = true but has false",
            Failure(() => _database.ShouldHave("multiAz", true)));

    [Fact]
    public void An_absent_input_is_no_value_at_all()
    {
        Assert.Equal(
            "database-instance (aws:rds/instance:Instance) should have storageEncrypted = false but has none",
            Failure(() => _database.ShouldHave("storageEncrypted", false)));
        Assert.Equal(
            "database-instance (aws:rds/instance:Instance) should have tags.owner = \"x\" but has none",
            Failure(() => _database.ShouldHave("tags.owner", "x")));
    }

    [Fact]
    public void A_number_is_not_the_text_of_it() =>
        Assert.Equal(
            "database-instance (aws:rds/instance:Instance) should have identifier = 7 but has \"007\"",
            Failure(() => _database.ShouldHave("identifier", 7)));

    [Fact]
    public void A_secret_is_never_printed() =>
        Assert.Equal(
            "token (random:index/randomPassword:RandomPassword) should have keepers = \"x\" but has [secret]",
            Failure(() => SamplePlan.Value.ByName("token").ShouldHave("keepers", "x")));

    [Fact]
    public void What_should_be_absent_is_named_when_it_is_there() =>
        Assert.Equal(
            "database-instance (aws:rds/instance:Instance) should have no multiAz but has false",
            Failure(() => _database.ShouldNotHave("multiAz")));

    [Fact]
    public void All_of_nothing_fails()
    {
        Assert.Equal(
            "the plan of staging has no aws:sns/topic:Topic, so nothing can be said about all of them",
            Failure(() => SamplePlan.Value.All("aws:sns/topic:Topic")));
        Assert.Equal(
            "there is no resource that could have multiAz = true",
            Failure(() => Array.Empty<PlannedResource>().ShouldHave("multiAz", true)));
    }

    [Fact]
    public void Only_fails_on_none_and_on_several()
    {
        Assert.Throws<PlanLookupException>(() => SamplePlan.Value.Only("aws:sns/topic:Topic"));
        Assert.Throws<PlanLookupException>(() => SamplePlan.Value.With(_listener with { Urn = _listener.Urn + "2", Name = "http" }).Only(_listener.Type));
    }

    [Fact]
    public void All_of_several_fails_at_the_first_that_differs()
    {
        var plan = SamplePlan.Value.With((_listener with { Urn = _listener.Urn + "2", Name = "https2" })).With("https2", "port", 80);

        Assert.Equal(2, plan.All(_listener.Type).Count);
        Assert.Equal("https2 (aws:lb/listener:Listener) should have port = 443 but has 80", Failure(() => plan.All(_listener.Type).ShouldHave("port", 443)));
    }

    private static string Failure(Action assertion) => Assert.Throws<XunitException>(assertion).Message;
}
