using System.Collections;
using System.Collections.Immutable;
using Pulumi;

namespace Tests.Sdk;

/// <summary>What a map input can be made of, and what happens to a key that is given twice.</summary>
public sealed class InputMapTests
{
    public static TheoryData<Func<InputMap<string>>> Sources => new()
    {
        () => new Dictionary<string, string> { ["a"] = "1", ["b"] = "2" },
        () => ImmutableDictionary<string, string>.Empty.Add("a", "1").Add("b", "2"),
        () => Output.Create(new Dictionary<string, string> { ["a"] = "1", ["b"] = "2" }),
        () => Output.Create<IDictionary<string, string>>(new Dictionary<string, string> { ["a"] = "1", ["b"] = "2" }),
        () => Output.Create(ImmutableDictionary<string, string>.Empty.Add("a", "1").Add("b", "2")),
        () => new InputMap<string> { ["a"] = "1", ["b"] = Output.Create("2") },
        () => new InputMap<string> { { "a", "1" }, { "b", Output.Create("2") } },
        () => new InputMap<string> { new InputMap<string> { ["a"] = "1", ["b"] = "2" } },
    };

    [Theory, MemberData(nameof(Sources), DisableDiscoveryEnumeration = true)]
    public async Task A_map_may_be_made_of(Func<InputMap<string>> source)
    {
        var inputs = await Engine.InputsAsync(() => new ProbeArgs { Tags = source() });
        Assert.Equal(
            new Dictionary<string, object> { ["a"] = "1", ["b"] = "2" },
            Assert.IsType<ImmutableDictionary<string, object>>(inputs["tags"]));
    }

    [Fact]
    public async Task A_key_given_twice_with_two_values_fails() =>
        Assert.Contains(
            "already exists in the map with a different value",
            await Engine.FailureAsync(() => _ = new Probe("probe", new ProbeArgs { Tags = { ["a"] = "1", ["b"] = "2", ["a"] = "3" } })),
            StringComparison.Ordinal);

    [Fact]
    public async Task A_key_given_twice_with_one_value_counts_once()
    {
        var inputs = await Engine.InputsAsync(() => new ProbeArgs { Tags = { { "a", "1" }, { "a", Output.Create("1") } } });
        Assert.Equal("1", Assert.Single(Assert.IsType<ImmutableDictionary<string, object>>(inputs["tags"])).Value);
    }

    [Fact]
    public async Task Merge_lets_the_second_map_win_and_leaves_both_alone()
    {
        var first = new InputMap<string> { ["a"] = "1", ["b"] = "2" };
        var second = new InputMap<string> { ["b"] = "3", ["c"] = "4" };
        var merged = await InputMap<string>.Merge(first, second).ToOutput().ValueAsync();
        Assert.Equal(new Dictionary<string, string> { ["a"] = "1", ["b"] = "3", ["c"] = "4" }, merged);
        Assert.Equal("2", (await first.ToOutput().ValueAsync())["b"]);
        Assert.Equal(2, (await second.ToOutput().ValueAsync()).Count);
    }

    [Fact]
    public async Task AddRange_adds_the_entries_of_the_other_map()
    {
        var map = new InputMap<string> { ["a"] = "1" };
        map.AddRange(new Dictionary<string, string> { ["b"] = "2" });
        Assert.Equal(new Dictionary<string, string> { ["a"] = "1", ["b"] = "2" }, await map.ToOutput().ValueAsync());
    }

    [Fact]
    public async Task A_map_is_enumerated_with_await_only()
    {
        var map = new InputMap<string> { ["a"] = "1" };
        await foreach (var entry in map)
            Assert.Equal(KeyValuePair.Create("a", "1"), await entry.ToOutput().ValueAsync());
        Assert.Throws<NotSupportedException>(() => ((IEnumerable)map).GetEnumerator());
    }
}
