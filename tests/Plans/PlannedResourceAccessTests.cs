using Infra.Plans;

namespace Tests.Plans;

public sealed class PlannedResourceAccessTests
{
    private static readonly PlannedResource _https = SamplePlan.Value.ByName("https");
    private static readonly PlannedResource _instance = SamplePlan.Value.ByName("database-instance");
    private static readonly PlannedResource _policy = SamplePlan.Value.ByName("database-policy");
    private static readonly PlannedResource _token = SamplePlan.Value.ByName("token");

    [Fact]
    public void A_path_reaches_into_maps_and_lists()
    {
        Assert.Equal("forward", _https.Text("defaultActions[0].type"));
        Assert.Equal(0.5, _https.Number("defaultActions[0].forward.targetGroups[0].weight"));
        Assert.False(_instance.Flag("multiAz"));
        Assert.Equal("data", _instance.Text("tags[\"team.owner\"]"));
        Assert.Equal("data", _instance.Map("tags")!["team.owner"]);
        Assert.Equal(["sg-1", "sg-2"], _instance.List("vpcSecurityGroupIds")!);
        Assert.Equal(["sg-1", "sg-2"], _instance.Texts("vpcSecurityGroupIds")!);
        Assert.Equal("x", _token.Text("list[3][0]"));
    }

    [Theory]
    [InlineData("absent")]
    [InlineData("absent.deep[3].er")]
    [InlineData("defaultActions[2]")]
    [InlineData("defaultActions[1].forward.targetGroups")]
    public void What_is_absent_is_null_for_every_reader(string path)
    {
        Assert.Null(_https.Text(path));
        Assert.Null(_https.Flag(path));
        Assert.Null(_https.Number(path));
        Assert.Null(_https.List(path));
        Assert.Null(_https.Texts(path));
        Assert.Null(_https.Map(path));
        Assert.Null(_https.Items(path));
        Assert.Null(_https.Json(path));
        Assert.Null(_https.JsonMap(path));
        Assert.Null(_https.JsonItems(path));
        Assert.False(_https.Has(path));
        Assert.False(_https.IsSecret(path));
    }

    public static TheoryData<Func<object?>, string> Wrong => new()
    {
        { () => _https.Text("port"), "https (aws:lb/listener:Listener): input 'port' is the number 443 but must be a text" },
        { () => _https.Flag("defaultActions"), "https (aws:lb/listener:Listener): input 'defaultActions' is a list of 2 items but must be a flag" },
        { () => _https.Number("defaultActions[0].type"), "https (aws:lb/listener:Listener): input 'defaultActions[0].type' is the text 'forward' but must be a number" },
        { () => _https.List("defaultActions[0]"), "https (aws:lb/listener:Listener): input 'defaultActions[0]' is a map but must be a list" },
        { () => _https.Map("port"), "https (aws:lb/listener:Listener): input 'port' is the number 443 but must be a map" },
        { () => _https.Text("port.number"), "https (aws:lb/listener:Listener): input 'port' is the number 443 but must be a map" },
        { () => _https.Text("defaultActions.type"), "https (aws:lb/listener:Listener): input 'defaultActions' is a list of 2 items but must be a map" },
        { () => _https.Text("defaultActions[0][1]"), "https (aws:lb/listener:Listener): input 'defaultActions[0]' is a map but must be a list" },
        { () => _instance.Items("vpcSecurityGroupIds"), "database-instance (aws:rds/instance:Instance): input 'vpcSecurityGroupIds[0]' is the text 'sg-1' but must be a map" },
        { () => _token.Texts("list"), "token (random:index/randomPassword:RandomPassword): input 'list[1]' is null but must be a text" },
        { () => _instance.Json("identifier"), "database-instance (aws:rds/instance:Instance): input 'identifier' is the text '007' but must be a text that holds a JSON object or list" },
        { () => _policy.JsonItems("policy"), "database-policy (aws:iam/rolePolicy:RolePolicy): input 'policy' is a map but must be a text that holds a JSON list" },
        { () => _policy.JsonMap("policy")!.Items("Statement")![0].Flag("Effect"), "database-policy (aws:iam/rolePolicy:RolePolicy): input 'policy.Statement[0].Effect' is the text 'Allow' but must be a flag" },
        { () => _token.Text("keepers"), "token (random:index/randomPassword:RandomPassword): input 'keepers' is a secret but must be a text" },
        { () => _token.Text("keepers.version"), "token (random:index/randomPassword:RandomPassword): input 'keepers' is a secret but must be a map or list that can be looked into" },
    };

    [Theory, MemberData(nameof(Wrong))]
    public void What_is_of_another_type_is_named_with_its_place(Func<object?> read, string message) =>
        Assert.Equal(message, Assert.Throws<WrongInputException>(read).Message);

    [Fact]
    public void Json_in_a_text_is_read_like_any_input()
    {
        var statement = Assert.Single(_policy.JsonMap("policy")!.Items("Statement")!);

        Assert.Equal("Allow", statement.Text("Effect"));
        Assert.Equal(["s3:GetObject", "s3:PutObject"], statement.Texts("Action")!);
        Assert.Equal(["*"], statement.Texts("Resource")!);
    }

    [Fact]
    public void Json_is_parsed_once() => Assert.Same(_policy.Json("policy"), _policy.Json("policy"));

    [Fact]
    public void A_secret_is_there_but_cannot_be_read()
    {
        Assert.True(_token.IsSecret("keepers"));
        Assert.True(_token.IsSecret("keepers.version"));
        Assert.True(_token.IsSecret("list[2]"));
        Assert.False(_token.IsSecret("list[0]"));
        Assert.True(_token.Has("keepers"));
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
            Assert.Throws<ArgumentException>(() => _https.Text(path)).Message);
}
