using Infra.Plans;

namespace Tests.Plans;

public sealed class PlannedResourceAccessTests
{
    private static readonly PlannedResource Https = SamplePlan.Value.ByName("https");
    private static readonly PlannedResource Database = SamplePlan.Value.ByName("database-instance");
    private static readonly PlannedResource Policy = SamplePlan.Value.ByName("database-policy");
    private static readonly PlannedResource Token = SamplePlan.Value.ByName("token");

    [Fact]
    public void A_path_reaches_into_maps_and_lists()
    {
        Assert.Equal("forward", Https.Text("defaultActions[0].type"));
        Assert.Equal(0.5, Https.Number("defaultActions[0].forward.targetGroups[0].weight"));
        Assert.False(Database.Flag("multiAz"));
        Assert.Equal("data", Database.Text("tags[\"team.owner\"]"));
        Assert.Equal("data", Database.Map("tags")!["team.owner"]);
        Assert.Equal(["sg-1", "sg-2"], Database.List("vpcSecurityGroupIds")!);
        Assert.Equal(["sg-1", "sg-2"], Database.Texts("vpcSecurityGroupIds")!);
        Assert.Equal("x", Token.Text("list[3][0]"));
    }

    [Theory]
    [InlineData("absent")]
    [InlineData("absent.deep[3].er")]
    [InlineData("defaultActions[2]")]
    [InlineData("defaultActions[1].forward.targetGroups")]
    public void What_is_absent_is_null_for_every_reader(string path)
    {
        Assert.Null(Https.Text(path));
        Assert.Null(Https.Flag(path));
        Assert.Null(Https.Number(path));
        Assert.Null(Https.List(path));
        Assert.Null(Https.Texts(path));
        Assert.Null(Https.Map(path));
        Assert.Null(Https.Items(path));
        Assert.Null(Https.Json(path));
        Assert.Null(Https.JsonMap(path));
        Assert.Null(Https.JsonItems(path));
        Assert.False(Https.Has(path));
        Assert.False(Https.IsSecret(path));
    }

    [Fact]
    public void A_list_of_nothing_is_nothing_and_a_map_of_nothing_is_something()
    {
        var plan = SamplePlan.Value.With("https", "list", Array.Empty<object>()).With("https", "map", new Dictionary<string, object?>());

        Assert.False(plan.ByName("https").Has("list"));
        Assert.True(plan.ByName("https").Has("map"));
    }

    public static TheoryData<Func<object?>, string> Wrong => new()
    {
        { () => Https.Text("port"), "https (aws:lb/listener:Listener): input 'port' is the number 443 but must be a text" },
        { () => Https.Flag("defaultActions"), "https (aws:lb/listener:Listener): input 'defaultActions' is a list of 2 items but must be a flag" },
        { () => Https.Number("defaultActions[0].type"), "https (aws:lb/listener:Listener): input 'defaultActions[0].type' is the text 'forward' but must be a number" },
        { () => Https.List("defaultActions[0]"), "https (aws:lb/listener:Listener): input 'defaultActions[0]' is a map but must be a list" },
        { () => Https.Map("port"), "https (aws:lb/listener:Listener): input 'port' is the number 443 but must be a map" },
        { () => Https.Text("port.number"), "https (aws:lb/listener:Listener): input 'port' is the number 443 but must be a map" },
        { () => Https.Text("defaultActions.type"), "https (aws:lb/listener:Listener): input 'defaultActions' is a list of 2 items but must be a map" },
        { () => Https.Text("defaultActions[0][1]"), "https (aws:lb/listener:Listener): input 'defaultActions[0]' is a map but must be a list" },
        { () => Database.Items("vpcSecurityGroupIds"), "database-instance (aws:rds/instance:Instance): input 'vpcSecurityGroupIds[0]' is the text 'sg-1' but must be a map" },
        { () => Token.Texts("list"), "token (random:index/randomPassword:RandomPassword): input 'list[1]' is null but must be a text" },
        { () => Database.Json("identifier"), "database-instance (aws:rds/instance:Instance): input 'identifier' is the text '007' but must be a text that holds a JSON object or list" },
        { () => Policy.JsonItems("policy"), "database-policy (aws:iam/rolePolicy:RolePolicy): input 'policy' is a map but must be a text that holds a JSON list" },
        { () => Policy.JsonMap("policy")!.Items("Statement")![0].Flag("Effect"), "database-policy (aws:iam/rolePolicy:RolePolicy): input 'policy.Statement[0].Effect' is the text 'Allow' but must be a flag" },
        { () => Token.Text("keepers"), "token (random:index/randomPassword:RandomPassword): input 'keepers' is a secret but must be a text" },
        { () => Token.Text("keepers.version"), "token (random:index/randomPassword:RandomPassword): input 'keepers' is a secret but must be a map or list that can be looked into" },
    };

    [Theory, MemberData(nameof(Wrong))]
    public void What_is_of_another_type_is_named_with_its_place(Func<object?> read, string message) =>
        Assert.Equal(message, Assert.Throws<WrongInputException>(read).Message);

    [Fact]
    public void Json_in_a_text_is_read_like_any_input()
    {
        var statement = Assert.Single(Policy.JsonMap("policy")!.Items("Statement")!);

        Assert.Equal("Allow", statement.Text("Effect"));
        Assert.Equal(["s3:GetObject", "s3:PutObject"], statement.Texts("Action")!);
        Assert.Equal(["*"], statement.Texts("Resource")!);
    }

    [Fact]
    public void Json_is_parsed_once() => Assert.Same(Policy.Json("policy"), Policy.Json("policy"));

    [Fact]
    public void A_secret_is_there_but_cannot_be_read()
    {
        Assert.True(Token.IsSecret("keepers"));
        Assert.True(Token.IsSecret("keepers.version"));
        Assert.True(Token.IsSecret("list[2]"));
        Assert.False(Token.IsSecret("list[0]"));
        Assert.True(Token.Has("keepers"));
    }

    [Theory]
    [InlineData("")]
    [InlineData(".a")]
    [InlineData("a.")]
    [InlineData("a..b")]
    [InlineData("[0]")]
    [InlineData("a[x]")]
    [InlineData("a[-1]")]
    [InlineData("a[0")]
    public void A_malformed_path_is_a_mistake_of_the_program(string path) =>
        Assert.Equal(
            $"'{path}' is not a path of an input; write it like healthCheck.path, defaultActions[0].type or tags[\"a.b\"] (Parameter 'text')",
            Assert.Throws<ArgumentException>(() => Https.Text(path)).Message);
}
