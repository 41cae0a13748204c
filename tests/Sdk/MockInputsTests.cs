using System.Collections.Immutable;
using Pulumi;

namespace Tests.Sdk;

/// <summary>What a mock sees of the values that a program gives a resource.</summary>
public sealed class MockInputsTests
{
    [Fact]
    public async Task Text_and_flags_arrive_as_they_are()
    {
        var inputs = await Engine.InputsAsync(() => new ProbeArgs { Text = "hello", Flag = false });
        Assert.Equal("hello", inputs["text"]);
        Assert.Equal(false, inputs["flag"]);
        Assert.Equal(2, inputs.Count);
    }

    [Fact]
    public async Task Every_number_arrives_as_a_double()
    {
        var inputs = await Engine.InputsAsync(() => new ProbeArgs { Count = 3, Ratio = 0.5 });
        Assert.Equal(3d, Assert.IsType<double>(inputs["count"]));
        Assert.Equal(0.5, inputs["ratio"]);
    }

    [Fact]
    public async Task An_enum_struct_arrives_as_its_text() =>
        Assert.Equal("large-size", (await Engine.InputsAsync(() => new ProbeArgs { Size = ProbeSize.Large }))["size"]);

    [Fact]
    public async Task A_union_arrives_as_the_value_it_holds()
    {
        Assert.Equal("left", (await Engine.InputsAsync(() => new ProbeArgs { Either = "left" }))["either"]);
        Assert.Equal(7d, (await Engine.InputsAsync(() => new ProbeArgs { Either = 7 }))["either"]);
        Assert.Equal("later", (await Engine.InputsAsync(() => new ProbeArgs { Either = Output.Create("later") }))["either"]);
    }

    [Fact]
    public async Task A_nested_object_arrives_as_a_dictionary_of_wire_names()
    {
        var inputs = await Engine.InputsAsync(() => new ProbeArgs { Nested = new ProbeNestedArgs { InnerText = "deep" } });
        var nested = Assert.IsType<ImmutableDictionary<string, object>>(inputs["nested"]);
        Assert.Equal(KeyValuePair.Create<string, object>("innerText", "deep"), Assert.Single(nested));
    }

    [Fact]
    public async Task A_list_arrives_as_an_array_in_its_order()
    {
        var inputs = await Engine.InputsAsync(() => new ProbeArgs { Items = { "b", Output.Create("a"), "c" } });
        Assert.Equal(["b", "a", "c"], Engine.Items(inputs["items"]));
    }

    [Fact]
    public async Task A_list_of_objects_arrives_as_an_array_of_dictionaries()
    {
        var inputs = await Engine.InputsAsync(() => new ProbeArgs { NestedList = { new ProbeNestedArgs { InnerCount = 1 } } });
        var only = Assert.Single(Engine.Items(inputs["nestedList"]));
        Assert.Equal(1d, Assert.IsType<ImmutableDictionary<string, object>>(only)["innerCount"]);
    }

    [Fact]
    public async Task A_map_arrives_as_a_dictionary()
    {
        var inputs = await Engine.InputsAsync(() => new ProbeArgs { Tags = { ["Name"] = "probe", ["Team"] = Output.Create("core") } });
        var tags = Assert.IsType<ImmutableDictionary<string, object>>(inputs["tags"]);
        Assert.Equal("probe", tags["Name"]);
        Assert.Equal("core", tags["Team"]);
        Assert.Equal(2, tags.Count);
    }

    [Fact]
    public async Task Plain_lists_and_dictionaries_may_stand_for_any_value()
    {
        var inputs = await Engine.InputsAsync(() => new ProbeArgs
        {
            Anything = new Dictionary<string, object?> { ["ports"] = new List<int> { 80, 443 }, ["none"] = null },
        });
        var anything = Assert.IsType<ImmutableDictionary<string, object>>(inputs["anything"]);
        Assert.Equal([80d, 443d], Engine.Items(Assert.Single(anything).Value));
    }

    [Fact]
    public async Task What_is_never_set_or_null_is_absent()
    {
        var inputs = await Engine.InputsAsync(() => new ProbeArgs
        {
            Text = null,
            Anything = Output.Create((object)null!),
            Flag = true,
        });
        Assert.Equal("flag", Assert.Single(inputs.Keys));
    }

    [Fact]
    public async Task An_explicit_empty_list_is_there_and_empty() =>
        Assert.Empty(Engine.Items(
            (await Engine.InputsAsync(() => new ProbeArgs { Items = new InputList<string>() }))["items"]));

    [Fact]
    public async Task A_null_value_in_a_map_is_absent()
    {
        var inputs = await Engine.InputsAsync(() => new ProbeArgs
        {
            Tags = { ["kept"] = "yes", ["dropped"] = Output.Create((string)null!) },
        });
        Assert.Equal("kept", Assert.Single(Assert.IsType<ImmutableDictionary<string, object>>(inputs["tags"]).Keys));
    }

    [Fact]
    public async Task A_null_element_of_a_list_stays()
    {
        var inputs = await Engine.InputsAsync(() => new ProbeArgs { Items = { "a", Output.Create((string)null!) } });
        Assert.Equal(["a", null], Engine.Items(inputs["items"]));
    }

    [Fact]
    public async Task A_new_resource_has_its_type_and_name_but_neither_id_nor_provider()
    {
        var mocks = new ProbeMocks();
        await Engine.UpdateAsync(mocks, () => _ = new Probe("probe"));
        var seen = Assert.Single(mocks.Resources);
        Assert.Equal(Probe.TypeToken, seen.Type);
        Assert.Equal("probe", seen.Name);
        Assert.Equal("", seen.Id);
        Assert.Equal("", seen.Provider);
    }

    [Fact]
    public async Task An_imported_resource_arrives_with_the_id_to_import()
    {
        var mocks = new ProbeMocks();
        await Engine.UpdateAsync(mocks, () => _ = new Probe("probe", options: new CustomResourceOptions { ImportId = "given" }));
        Assert.Equal("given", Assert.Single(mocks.Resources).Id);
    }

    [Fact]
    public async Task A_resource_that_is_only_read_keeps_the_id_it_was_asked_by()
    {
        var mocks = new ProbeMocks();
        var resources = await Engine.UpdateAsync(
            mocks, () => _ = new Probe("probe", options: new CustomResourceOptions { Id = "asked" }));
        Assert.Equal("asked", Assert.Single(mocks.Resources).Id);
        Assert.Equal("asked", await Assert.IsType<Probe>(Assert.Single(resources)).Id.ValueAsync());
    }

    [Fact]
    public async Task A_missing_required_input_fails_by_its_property_before_the_mock_is_asked()
    {
        var mocks = new ProbeMocks();
        var failure = await Engine.FailureAsync(() => Engine.UpdateAsync(
            mocks, () => _ = new StrictProbe("probe", new StrictProbeArgs { Names = { "a" } })));
        Assert.Contains("StrictProbeArgs.Text is required but was not given a value", failure, StringComparison.Ordinal);
        Assert.Contains(nameof(ArgumentNullException), failure, StringComparison.Ordinal);
        Assert.Empty(mocks.Resources);
    }

    [Fact]
    public async Task A_missing_required_list_fails_by_its_private_field() =>
        Assert.Contains(
            "StrictProbeArgs._names is required but was not given a value",
            await Engine.FailureAsync(() => _ = new StrictProbe("probe", new StrictProbeArgs { Text = "given", Names = { } })),
            StringComparison.Ordinal);

    [Fact]
    public async Task An_explicit_empty_list_is_enough_where_a_list_is_required()
    {
        var mocks = new ProbeMocks();
        await Engine.UpdateAsync(
            mocks, () => _ = new StrictProbe("probe", new StrictProbeArgs { Text = "given", Names = new InputList<string>() }));
        Assert.Empty(Engine.Items(mocks.InputsOf("probe")["names"]));
    }

    public static TheoryData<object> Unsupported => [5L, 1.5m, 1.5f, DateTime.UnixEpoch, Guid.Empty, new { a = 1 }];

    [Theory, MemberData(nameof(Unsupported), DisableDiscoveryEnumeration = true)]
    public async Task A_value_of_another_type_fails_and_names_its_place(object value)
    {
        var failure = await Engine.FailureAsync(() => _ = new Probe("probe", new ProbeArgs { Anything = value }));
        Assert.Contains("is not a supported argument type", failure, StringComparison.Ordinal);
        Assert.Contains("anything", failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_output_where_an_input_is_wanted_fails_at_once()
    {
        Exception? thrown = null;
        await Engine.UpdateAsync(new ProbeMocks(), () => thrown = Record.Exception(() => (Input<string>)(Output<string>)null!));
        Assert.NotNull(thrown);
    }
}
