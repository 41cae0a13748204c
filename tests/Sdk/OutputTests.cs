using System.Collections.Immutable;
using System.Text.Json;
using Pulumi;
using Pulumi.Testing;

namespace Tests.Sdk;

/// <summary>How outputs are computed with.</summary>
public sealed class OutputTests
{
    [Fact]
    public async Task Apply_takes_functions_that_give_a_value_a_task_an_output_or_an_input()
    {
        var three = Output.Create(3);
        Assert.Equal(4, await three.Apply(value => value + 1).ValueAsync());
        Assert.Equal(5, await three.Apply(async value =>
        {
            await Task.Yield();
            return value + 2;
        }).ValueAsync());
        Assert.Equal(6, await three.Apply(value => Output.Create(value + 3)).ValueAsync());
        Assert.Equal(7, await three.Apply(value => (Input<int>)(value + 4)).ValueAsync());
    }

    [Fact]
    public async Task Apply_takes_a_function_that_only_does_something()
    {
        var seen = 0;
        Assert.True(await Output.Create(3).Apply(async value =>
        {
            await Task.Yield();
            seen = value;
        }).IsKnownAsync());
        Assert.Equal(3, seen);
    }

    [Fact]
    public async Task An_output_may_come_from_a_task()
    {
        Assert.Equal("late", await Output.Create(Task.FromResult("late")).ValueAsync());
        Assert.Equal("late", await Output<string>.Create(Task.FromResult("late")).ValueAsync());
    }

    [Fact]
    public async Task All_gives_the_values_in_order()
    {
        var expected = ImmutableArray.Create(1, 2).AsEnumerable();
        Assert.Equal(expected, await Output.All(Output.Create(1), Output.Create(2)).ValueAsync());
        Assert.Equal(expected, await Output.All<int>(Output.Create(1), 2).ValueAsync());
        Assert.Equal(expected, await Output.All(new List<Output<int>> { Output.Create(1), Output.Create(2) }).ValueAsync());
        Assert.Equal(expected, await Output.All(new List<Input<int>> { 1, 2 }).ValueAsync());
    }

    [Fact]
    public async Task Tuple_gives_values_of_several_types()
    {
        Assert.Equal(("a", 1), await Output.Tuple(Output.Create("a"), Output.Create(1)).ValueAsync());
        Assert.Equal(("a", 1, true), await Output.Tuple(Output.Create("a"), Output.Create(1), Output.Create(true)).ValueAsync());
        Assert.Equal(
            ("a", 1, true, 0.5),
            await Output.Tuple<string, int, bool, double>("a", Output.Create(1), true, 0.5).ValueAsync());
    }

    [Fact]
    public async Task Format_fills_in_plain_values_inputs_and_outputs_and_nothing_for_null()
    {
        Input<int> port = 80;
        var text = Output.Format($"{"http"}://{Output.Create("host")}:{port}/{Output.Create((string?)null)}{0.5}");
        Assert.Equal("http://host:80/0.5", await text.ValueAsync());
    }

    [Fact]
    public async Task JsonSerialize_resolves_what_is_inside()
    {
        var document = Output.Create(new Dictionary<string, object?>
        {
            ["output"] = Output.Create("a"),
            ["input"] = (Input<int>)5,
            ["list"] = new InputList<string> { "b", Output.Create("c") },
            ["map"] = new InputMap<string> { ["key"] = Output.Create("d") },
            ["deep"] = Output.Create(new List<Output<int>> { Output.Create(6) }),
            ["plain"] = true,
        });
        Assert.Equal(
            """{"output":"a","input":5,"list":["b","c"],"map":{"key":"d"},"deep":[6],"plain":true}""",
            await Output.JsonSerialize(document).ValueAsync());
    }

    [Fact]
    public async Task JsonSerialize_resolves_typed_members_and_waits_for_them()
    {
        var late = new TaskCompletionSource<string>();
        var text = Output.JsonSerialize(Output.Create(new { Name = Output.Create(late.Task), Size = (Input<int>)5 }));
        late.SetResult("late");
        Assert.Equal("""{"Name":"late","Size":5}""", await text.ValueAsync());
    }

    [Fact]
    public async Task JsonSerialize_honours_the_given_options()
    {
        var options = new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };
        Assert.Equal("""{"name":"a"}""", await Output.JsonSerialize(Output.Create(new { Name = Output.Create("a") }), options).ValueAsync());
    }

    [Fact]
    public async Task A_list_output_can_be_read_by_place_and_length()
    {
        var list = Output.Create(ImmutableArray.Create("a", "b"));
        Assert.Equal("a", await list.First().ValueAsync());
        Assert.Equal("b", await list.GetAt(1).ValueAsync());
        Assert.Equal(2, await list.Length().ValueAsync());
    }

    [Fact]
    public async Task An_input_can_be_computed_with_like_an_output()
    {
        Input<string> given = "a";
        Assert.Equal("a!", await given.Apply(value => value + "!").ValueAsync());
        Assert.Equal("a?", await given.Apply(value => Output.Create(value + "?")).ValueAsync());
        Assert.Equal("a", await given.ToOutput().ValueAsync());
        Assert.Equal("a", await ((Output<string>)given).ValueAsync());
        Assert.Null(await ((Input<string>?)null).ToOutput().ValueAsync());
    }

    [Fact]
    public async Task A_failure_in_Apply_fails_the_run_though_nobody_reads_it() =>
        Assert.Contains(
            "broken apply",
            await Engine.FailureAsync(() => Output.Create(1).Apply(Fail)),
            StringComparison.Ordinal);

    [Fact]
    public async Task A_failure_in_Apply_fails_the_run_also_when_it_comes_late() =>
        Assert.Contains(
            "broken late",
            await Engine.FailureAsync(() => Output.Create(1).Apply(async _ =>
            {
                await Task.Delay(20);
                throw new InvalidOperationException("broken late");
            })),
            StringComparison.Ordinal);

    [Fact]
    public async Task A_run_waits_for_what_its_outputs_start()
    {
        var mocks = new ProbeMocks();
        await Engine.UpdateAsync(mocks, () => Output.Create("late").Apply(async name =>
        {
            await Task.Delay(20);
            _ = new Probe(name);
        }));
        Assert.Equal(["late"], mocks.Names);
    }

    [Fact]
    public async Task An_output_can_be_read_inside_an_async_program()
    {
        string? text = null;
        await Deployment.TestAsync(ProbeMocks.WithState("text", "told"), new TestOptions { IsPreview = false }, async () =>
        {
            text = await new Probe("probe").Text.ValueAsync();
        });
        Assert.Equal("told", text);
    }

    private static int Fail(int value) => throw new InvalidOperationException("broken apply");
}
