using Infra.Plans;
using Pulumi;

namespace Tests.Recording;

/// <summary>Former names as the engine forms them: <c>generateAliases</c> in its step generator.</summary>
public sealed class RecordedAliasTests
{
    private const string Home = "urn:pulumi:staging::platform::";

    [Fact]
    public async Task What_is_not_given_is_as_it_is_now()
    {
        var plan = await ThingAsync(
            new Alias { Name = "old" },
            new Alias { Type = "test:index/other:Other" },
            new Alias { NoParent = true },
            new Alias { ParentUrn = $"{Home}infra:test:Group$infra:test:Group::deep" },
            new Alias { Project = "elsewhere", Stack = "dev" },
            new Alias { Urn = "urn:pulumi:x::y::z:z:Z::whole" },
            new Alias { Name = "group-thing" });

        Assert.Equal(
            [
                "urn:pulumi:dev::elsewhere::infra:test:Group$test:index/thing:Thing::group-thing",
                $"{Home}infra:test:Group$infra:test:Group$test:index/thing:Thing::group-thing",
                $"{Home}infra:test:Group$test:index/other:Other::group-thing",
                $"{Home}infra:test:Group$test:index/thing:Thing::old",
                $"{Home}test:index/thing:Thing::group-thing",
                "urn:pulumi:x::y::z:z:Z::whole",
            ],
            plan.ByName("group-thing").Aliases);
    }

    [Fact]
    public async Task The_parent_of_an_alias_may_be_another_resource_or_the_stack()
    {
        var plan = await Recorded.ThingsAsync(() =>
        {
            var other = new Group("other", _ => { }, new ComponentResourceOptions { Aliases = { new Alias { Name = "another" } } });
            _ = new Group("group", group => _ = new Thing("group-thing", options: new CustomResourceOptions
            {
                Parent = group,
                Aliases = { new Alias { Parent = other, Name = "thing" }, Output.Create(new Alias { Name = Output.Create("later") }) },
            }));
        });

        Assert.Equal(
            [$"{Home}infra:test:Group$test:index/thing:Thing::later", $"{Home}infra:test:Group$test:index/thing:Thing::thing"],
            plan.ByName("group-thing").Aliases);
    }

    [Fact]
    public async Task Children_inherit_the_former_names_of_their_parents_and_multiply_them_with_their_own()
    {
        var plan = await Recorded.ThingsAsync(() => _ = new Group(
            "outer",
            outer => _ = new Group(
                "outer-inner",
                inner =>
                {
                    _ = new Thing("outer-inner-thing", options: new CustomResourceOptions { Parent = inner, Aliases = { new Alias { Name = "plain" } } });
                    _ = new Thing("lonely", options: new CustomResourceOptions { Parent = inner });
                },
                new ComponentResourceOptions { Parent = outer }),
            new ComponentResourceOptions { Aliases = { new Alias { Name = "old" }, new Alias { Name = "oldest", Type = "infra:test:Bunch" } } }));

        Assert.Equal([$"{Home}infra:test:Bunch::oldest", $"{Home}infra:test:Group::old"], plan.ByName("outer").Aliases);
        Assert.Equal([$"{Home}infra:test:Bunch$infra:test:Group::oldest-inner", $"{Home}infra:test:Group$infra:test:Group::old-inner"], plan.ByName("outer-inner").Aliases);
        Assert.Equal(
            [
                $"{Home}infra:test:Bunch$infra:test:Group$test:index/thing:Thing::oldest-inner-thing",
                $"{Home}infra:test:Bunch$infra:test:Group$test:index/thing:Thing::plain",
                $"{Home}infra:test:Group$infra:test:Group$test:index/thing:Thing::old-inner-thing",
                $"{Home}infra:test:Group$infra:test:Group$test:index/thing:Thing::plain",
            ],
            plan.ByName("outer-inner-thing").Aliases);
        Assert.Equal([$"{Home}infra:test:Bunch$infra:test:Group$test:index/thing:Thing::lonely"], plan.ByName("lonely").Aliases);
    }

    [Fact]
    public async Task The_text_and_the_JSON_of_a_plan_keep_them()
    {
        var plan = await ThingAsync(new Alias { Name = "old" }, new Alias { Urn = "urn:pulumi:x::y::z:z:Z::whole" });

        Assert.Contains(
            "group-thing  test:index/thing:Thing  (formerly infra:test:Group$test:index/thing:Thing::old, urn:pulumi:x::y::z:z:Z::whole)\n",
            PlanText.Write(plan),
            StringComparison.Ordinal);
        Assert.Equal(plan.ByName("group-thing").Aliases, PlanText.Read(PlanText.Write(plan)).ByName("group-thing").Aliases);
        Assert.Equal(plan.ByName("group-thing").Aliases, PlanJson.Read(PlanJson.Write(plan), "plan.json").ByName("group-thing").Aliases);
    }

    private static Task<Plan> ThingAsync(params Alias[] aliases) => Recorded.ThingsAsync(() => _ = new Group("group", group => _ = new Thing(
        "group-thing",
        options: new CustomResourceOptions { Parent = group, Aliases = [.. aliases.Select(alias => (Input<Alias>)alias)] })));
}
