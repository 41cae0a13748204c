using Infra.Plans;
using Infra.Recording;
using Pulumi;
using Pulumi.Testing;
using Pulumi.Utilities;

namespace Tests.Recording;

public sealed class RecordingEngineTests
{
    [Fact]
    public async Task A_program_is_recorded_as_the_plan_it_asks_for()
    {
        var plan = await Recorded.ThingsAsync(() =>
        {
            var first = new Thing("first", new ThingArgs { Count = 3, Flag = false, Texts = { "b", "a" }, Tags = { ["Name"] = "first" } });
            _ = new Group("group", group => _ = new Thing(
                "second",
                new ThingArgs
                {
                    Text = first.Arn,
                    Part = new ThingPartArgs { Text = first.Id, Inner = new ThingPartArgs { Text = "deep" } },
                    Parts = { new ThingPartArgs { Text = "listed" } },
                    Either = "text",
                },
                new CustomResourceOptions { Parent = group }));
            return first.Name;
        });

        Assert.Equal(
            $$"""
            plan of staging of platform, format 2: 2 resources in 1 component

            first  test:index/thing:Thing
                count: 3
                flag: false
                tags:
                  Name: first
                texts:
                  - b
                  - a

            group  infra:test:Group
              second  test:index/thing:Thing
                  either: text
                  part:
                    inner:
                      text: deep
                    text: thing-first
                  parts:
                    - text: listed
                  text: arn:aws:test:eu-central-1:111122223333:first-{{Hash("first")}}

            outputs  pulumi:pulumi:Stack
                result: first-{{Hash("first")}}

            end of the plan

            """,
            PlanText.Write(plan));
    }

    [Fact]
    public async Task A_URN_names_the_types_of_all_parents_as_the_real_engine_does()
    {
        var plan = await Recorded.ThingsAsync(() => _ = new Group("outer", outer => _ = new Group(
            "inner",
            inner => _ = new Thing("thing", options: new CustomResourceOptions { Parent = inner }),
            new ComponentResourceOptions { Parent = outer })));

        Assert.Equal(
            [
                "urn:pulumi:staging::platform::infra:test:Group$infra:test:Group$test:index/thing:Thing::thing",
                "urn:pulumi:staging::platform::infra:test:Group$infra:test:Group::inner",
                "urn:pulumi:staging::platform::infra:test:Group::outer",
            ],
            plan.Resources.Select(resource => resource.Urn));
        Assert.Equal(plan.ByName("inner").Urn, plan.ByName("thing").Parent);
        Assert.Equal(plan.ByName("outer").Urn, plan.ByName("inner").Parent);
        Assert.Null(plan.ByName("outer").Parent);
    }

    [Fact]
    public async Task Two_runs_give_the_same_bytes()
    {
        static void Program() => Parallel.For(0, 40, number => _ = new Thing($"thing-{number}", new ThingArgs { Tags = { ["a"] = "1", ["b"] = "2" } }));

        var first = await Recorded.ThingsAsync(Program);
        var second = await Recorded.ThingsAsync(Program);

        Assert.Equal(40, first.Resources.Count);
        Assert.Equal(PlanJson.Write(first), PlanJson.Write(second));
    }

    [Fact]
    public async Task Every_input_comes_back_as_an_output_and_wins_over_what_the_cloud_would_fill_in()
    {
        Thing given = null!, left = null!;
        await Recorded.ThingsAsync(() =>
        {
            given = new Thing("given", new ThingArgs { Name = "own-name", Text = "own", Texts = { "a" }, Tags = { ["Name"] = "given" } });
            left = new Thing("left");
        });

        Assert.Equal("own", await OutputUtilities.GetValueAsync(given.Text));
        Assert.Equal("a", Assert.Single(await OutputUtilities.GetValueAsync(given.Texts)));
        Assert.Equal("own-name", await OutputUtilities.GetValueAsync(given.Name));
        Assert.Equal("arn:aws:test:eu-central-1:111122223333:own-name", await OutputUtilities.GetValueAsync(given.Arn));
        Assert.Equal("given", (await OutputUtilities.GetValueAsync(given.TagsAll))["Name"]);
        Assert.Equal("filled in", await OutputUtilities.GetValueAsync(left.Text));
        Assert.Equal($"left-{Hash("left")}", await OutputUtilities.GetValueAsync(left.Name));
        Assert.Empty(await OutputUtilities.GetValueAsync(left.TagsAll));
    }

    [Fact]
    public async Task Two_resources_of_one_type_and_name_are_refused()
    {
        const string Message = "two resources of type test:index/thing:Thing are named 'twin': the engine refuses them under one parent, and a mock cannot tell them apart under two; rename one";

        Assert.Contains(Message, await Recorded.FailureAsync(() => (_, _) = (new Thing("twin"), new Thing("twin"))), StringComparison.Ordinal);
        Assert.Contains(
            Message,
            await Recorded.FailureAsync(() =>
            {
                _ = new Thing("twin");
                _ = new Group("group", group => _ = new Thing("twin", options: new CustomResourceOptions { Parent = group }));
            }),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_name_of_a_component_may_be_that_of_a_resource_in_it()
    {
        var plan = await Recorded.ThingsAsync(() => _ = new Group("same", group => _ = new Thing("same", options: new CustomResourceOptions { Parent = group })));

        Assert.Equal(["infra:test:Group$test:index/thing:Thing::same", "infra:test:Group::same"], plan.Resources.Select(resource => resource.Urn["urn:pulumi:staging::platform::".Length..]));
    }

    [Fact]
    public async Task A_type_that_nobody_has_described_is_refused() => Assert.Equal(
        "RecordingEngine does not know the type test:index/thinng:Thing of 'x'; describe it in infra/Recording/resource-schema.txt and answer for it in infra/Recording/*Answers.cs; did you mean 'test:index/thing:Thing'?",
        await Recorded.FailureAsync(() => _ = new CustomResource("test:index/thinng:Thing", "x", ResourceArgs.Empty)));

    [Fact]
    public async Task An_input_that_nobody_has_described_is_refused() => Assert.Equal(
        "RecordingEngine does not know the input 'unheardOf' of test:index/thing:Thing 'x'; describe it in infra/Recording/resource-schema.txt",
        await Recorded.FailureAsync(() => _ = new Thing("x", new ThingArgs { UnheardOf = "?" })));

    [Fact]
    public async Task A_type_without_an_answer_is_refused()
    {
        var engine = new RecordingEngine("eu-central-1", ResourceSchema.Parse("test:index/thing:Thing"), new ResourceAnswers([]));

        var failure = await Assert.ThrowsAsync<RunException>(() => PlanRecorder.RecordAsync(
            "platform", "staging", "eu-central-1", options => new ThingStack(options, () => new Thing("x").Arn), engine));

        Assert.Equal("RecordingEngine has no answer for the type test:index/thing:Thing of 'x'; add one to infra/Recording/*Answers.cs", failure.Message);
    }

    [Fact]
    public async Task A_function_that_nobody_answers_for_is_refused() => Assert.Equal(
        "RecordingEngine does not know the function aws:index/getRegion:getRegion; answer for it in infra/Recording/InvokeAnswers.cs",
        (await Assert.ThrowsAsync<RunException>(() => Recorded.Engine().CallAsync(new MockCallArgs { Token = "aws:index/getRegion:getRegion" }))).Message);

    [Fact]
    public async Task A_program_that_does_not_pass_the_transformation_on_is_refused()
    {
        var failure = await Assert.ThrowsAsync<RunException>(() => PlanRecorder.RecordAsync(
            "platform", "staging", "eu-central-1", _ => new ThingStack(new StackOptions(), () => new Thing("x").Arn), Recorded.Engine()));

        Assert.Equal(
            "RecordingEngine did not see test:index/thing:Thing 'x' being made; add its Transformation to the ResourceTransformations of the StackOptions",
            failure.Message);
    }

    [Fact]
    public async Task An_output_used_as_text_is_refused_with_its_place() => Assert.Equal(
        "input 'parts' of test:index/thing:Thing 'x' holds an output that was used as text; put it together with Output.Format or Apply",
        await Recorded.FailureAsync(() => _ = new Thing("x", new ThingArgs { Parts = { new ThingPartArgs { Text = $"arn:{new Thing("y").Arn}" } } })));

    [Fact]
    public async Task A_component_in_the_middle_of_its_construction_does_not_confuse_the_names()
    {
        var plan = await Recorded.ThingsAsync(() => _ = new Group("a", a => _ = new Group("b", inner => _ = new Thing("c"), new ComponentResourceOptions { Parent = a })));

        Assert.Equal(["a", "b", "c"], plan.Resources.Select(resource => resource.Name).Order(StringComparer.Ordinal));
        Assert.Null(plan.ByName("c").Parent);
    }

    private static string Hash(string name) =>
        Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes($"test:index/thing:Thing::{name}")))[..7];
}
