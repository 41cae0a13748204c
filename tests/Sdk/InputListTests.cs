using System.Collections;
using System.Collections.Immutable;
using Pulumi;

namespace Tests.Sdk;

/// <summary>What a list input can be made of, and when two of them are one.</summary>
public sealed class InputListTests
{
    public static TheoryData<Func<InputList<string>>> Sources => new()
    {
        () => new[] { "a", "b" },
        () => new Input<string>[] { "a", Output.Create("b") },
        () => new[] { Output.Create("a"), Output.Create("b") },
        () => new List<string> { "a", "b" },
        () => new List<Input<string>> { "a", Output.Create("b") },
        () => new List<Output<string>> { Output.Create("a"), Output.Create("b") },
        () => ImmutableArray.Create("a", "b"),
        () => ImmutableArray.Create<Input<string>>("a", "b"),
        () => ImmutableArray.Create(Output.Create("a"), Output.Create("b")),
        () => Output.Create(new[] { "a", "b" }),
        () => Output.Create(new List<string> { "a", "b" }),
        () => Output.Create<IEnumerable<string>>(["a", "b"]),
        () => Output.Create(ImmutableArray.Create("a", "b")),
        () => new InputList<string> { "a", Output.Create("b") },
        () => new InputList<string> { { "a", "b" } },
        () => new InputList<string> { new InputList<string> { "a", "b" } },
    };

    [Theory, MemberData(nameof(Sources), DisableDiscoveryEnumeration = true)]
    public async Task A_list_may_be_made_of(Func<InputList<string>> source)
    {
        var inputs = await Engine.InputsAsync(() => new ProbeArgs { Items = source() });
        Assert.Equal(["a", "b"], Engine.Items(inputs["items"]));
    }

    public static TheoryData<Func<InputList<string>>> SingleSources => new()
    {
        () => "a",
        () => (Input<string>)"a",
        () => Output.Create("a"),
    };

    [Theory, MemberData(nameof(SingleSources), DisableDiscoveryEnumeration = true)]
    public async Task A_single_item_may_stand_for_a_list(Func<InputList<string>> source)
    {
        var inputs = await Engine.InputsAsync(() => new ProbeArgs { Items = source() });
        Assert.Equal("a", Assert.Single(Engine.Items(inputs["items"])));
    }

    [Fact]
    public async Task A_list_that_is_assigned_twice_is_shared()
    {
        var inputs = await Engine.InputsAsync(() =>
        {
            InputList<string> list = ["a"];
            var args = new ProbeArgs { Items = list };
            list.Add("b");
            return args;
        });
        Assert.Equal(["a", "b"], Engine.Items(inputs["items"]));
    }

    [Fact]
    public async Task Concat_leaves_both_lists_alone()
    {
        InputList<string> first = ["a"];
        InputList<string> second = ["b"];
        var both = first.Concat(second);
        first.Add("c");
        Assert.Equal(["a", "b"], (await both.ToOutput().ValueAsync()).ToArray());
        Assert.Equal(["b"], (await second.ToOutput().ValueAsync()).ToArray());
    }

    [Fact]
    public async Task AddRange_adds_the_items_of_the_other_list()
    {
        InputList<string> list = ["a"];
        list.AddRange(Output.Create(ImmutableArray.Create("b", "c")));
        Assert.Equal(["a", "b", "c"], (await list.ToOutput().ValueAsync()).ToArray());
    }

    [Fact]
    public async Task A_list_is_enumerated_with_await_only()
    {
        InputList<string> list = ["a", "b"];
        var items = new List<string>();
        await foreach (var item in list)
            items.Add(await item.ToOutput().ValueAsync());
        Assert.Equal(["a", "b"], items);
        Assert.Throws<NotSupportedException>(() => ((IEnumerable)list).GetEnumerator());
    }
}
