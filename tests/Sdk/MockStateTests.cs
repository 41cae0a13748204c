using System.Collections;
using System.Collections.Immutable;
using System.Text.Json;
using Pulumi;
using Pulumi.Utilities;

namespace Tests.Sdk;

/// <summary>What a program sees of the state that a mock gives a resource.</summary>
public sealed class MockStateTests
{
    [Fact]
    public async Task Inputs_do_not_become_outputs_by_themselves()
    {
        var resources = await Engine.UpdateAsync(new ProbeMocks(), () => _ = new Probe("probe", new ProbeArgs { Text = "given" }));
        Assert.Null(await Assert.IsType<Probe>(Assert.Single(resources)).Text.ValueAsync());
    }

    [Fact]
    public async Task Plain_values_come_back_as_they_are()
    {
        var probe = await Engine.ProbeAsync(
            new Dictionary<string, object> { ["text"] = "told", ["flag"] = true, ["optionalFlag"] = true, ["ratio"] = 0.25, ["count"] = 4 });
        Assert.Equal("told", await probe.Text.ValueAsync());
        Assert.True(await probe.Flag.ValueAsync());
        Assert.True(await probe.OptionalFlag.ValueAsync());
        Assert.Equal(0.25, await probe.Ratio.ValueAsync());
        Assert.Equal(4, await probe.Count.ValueAsync());
    }

    [Fact]
    public async Task A_fraction_for_an_int_is_cut_off() =>
        Assert.Equal(3, await (await Engine.ProbeAsync("count", 3.9)).Count.ValueAsync());

    [Fact]
    public async Task A_value_of_the_wrong_kind_becomes_the_default()
    {
        Assert.Equal(0, await (await Engine.ProbeAsync("count", "many")).Count.ValueAsync());
        Assert.Null(await (await Engine.ProbeAsync("text", 5)).Text.ValueAsync());
        Assert.False(await (await Engine.ProbeAsync("flag", "true")).Flag.ValueAsync());
        Assert.True(await (await Engine.ProbeAsync("count", "many")).Count.IsKnownAsync());
    }

    [Fact]
    public async Task A_key_of_no_output_is_ignored() =>
        Assert.Equal("told", await (await Engine.ProbeAsync(
            new Dictionary<string, object> { ["text"] = "told", ["strange"] = 1 })).Text.ValueAsync());

    [Fact]
    public async Task A_missing_or_null_key_gives_the_default_in_an_update()
    {
        var missing = await Engine.ProbeAsync(ProbeMocks.NoState);
        Assert.True(await missing.Count.IsKnownAsync());
        Assert.Equal(0, await missing.Count.ValueAsync());
        Assert.Null(await missing.Tags.ValueAsync());
        Assert.True((await missing.Items.ValueAsync()).IsDefault);
        Assert.Null(await (await Engine.ProbeAsync("text", value: null)).Text.ValueAsync());
    }

    [Fact]
    public async Task Lists_and_maps_come_back_typed()
    {
        var probe = await Engine.ProbeAsync(new Dictionary<string, object>
        {
            ["items"] = new List<string> { "a", "b" },
            ["tags"] = new Dictionary<string, string> { ["Name"] = "probe" },
        });
        Assert.Equal(["a", "b"], (await probe.Items.ValueAsync()).ToArray());
        Assert.Equal(KeyValuePair.Create("Name", "probe"), Assert.Single((await probe.Tags.ValueAsync())!));
    }

    [Fact]
    public async Task An_output_type_is_made_by_the_names_of_its_constructor_parameters()
    {
        var detail = await (await Engine.ProbeAsync("detail", new Dictionary<string, object>
        {
            ["name"] = "web",
            ["port"] = 443,
            ["hosts"] = new List<string> { "a" },
            ["class"] = "public",
        })).Detail.ValueAsync();
        Assert.NotNull(detail);
        Assert.Equal("web", detail.Name);
        Assert.Equal(443, detail.Port);
        Assert.Equal("a", Assert.Single(detail.Hosts));
        Assert.Equal("public", detail.Class);
    }

    [Fact]
    public async Task What_an_output_type_is_not_told_is_null_or_the_default()
    {
        var details = await (await Engine.ProbeAsync("details", new[] { new Dictionary<string, object> { ["name"] = "web" } })).Details.ValueAsync();
        var detail = Assert.Single(details);
        Assert.Equal("web", detail.Name);
        Assert.Null(detail.Port);
        Assert.Null(detail.Class);
        Assert.True(detail.Hosts.IsDefault);
    }

    [Fact]
    public async Task An_enum_struct_is_made_from_its_text() =>
        Assert.Equal(ProbeSize.Large, await (await Engine.ProbeAsync("size", "large-size")).Size.ValueAsync());

    [Fact]
    public async Task A_union_takes_the_side_that_fits()
    {
        Assert.Equal("left", (await (await Engine.ProbeAsync("either", "left")).Either.ValueAsync()).AsT0);
        Assert.Equal(7, (await (await Engine.ProbeAsync("either", 7)).Either.ValueAsync()).AsT1);
    }

    public static TheoryData<object> Dictionaries => new()
    {
        new SortedDictionary<string, object> { ["text"] = "told" },
        new Hashtable { ["text"] = "told" },
        ImmutableDictionary<string, object>.Empty.Add("text", "told"),
        JsonDocument.Parse("""{ "text": "told" }""").RootElement,
    };

    [Theory, MemberData(nameof(Dictionaries), DisableDiscoveryEnumeration = true)]
    public async Task A_state_may_be_any_dictionary_with_text_keys(object state) =>
        Assert.Equal("told", await (await Engine.ProbeAsync(state)).Text.ValueAsync());

    [Fact]
    public async Task A_state_may_be_an_args_object() =>
        Assert.Equal("told", await (await Engine.ProbeAsync(new ProbeArgs { Text = "told" })).Text.ValueAsync());

    public static TheoryData<object?> NoDictionaries => new() { new { text = "told" }, "told", (object?)null };

    [Theory, MemberData(nameof(NoDictionaries), DisableDiscoveryEnumeration = true)]
    public async Task Any_other_state_fails_the_run(object? state) =>
        Assert.NotEmpty(await Engine.FailureAsync(() => Engine.ProbeAsync(state!)));

    [Fact]
    public async Task An_id_is_known_as_the_mock_gave_it() =>
        Assert.Equal("probe-id", await (await Engine.ProbeAsync(ProbeMocks.NoState)).Id.ValueAsync());

    [Fact]
    public async Task No_id_stays_unknown_even_in_an_update()
    {
        var mocks = new ProbeMocks { Answer = _ => (null, ProbeMocks.NoState) };
        var ran = false;
        var resources = await Engine.UpdateAsync(mocks, () => new Probe("probe").Id.Apply(_ => ran = true));
        Assert.False(await Assert.IsType<Probe>(Assert.Single(resources)).Id.IsKnownAsync());
        Assert.False(ran);
    }

    [Fact]
    public async Task An_output_in_the_state_keeps_its_secret_mark()
    {
        var text = (await Engine.ProbeAsync("text", Output.CreateSecret("hush"))).Text;
        Assert.True(await text.IsSecretAsync());
        Assert.Equal("hush", await text.ValueAsync());
    }

    [Fact]
    public async Task An_output_in_the_state_may_be_unknown_even_in_an_update() =>
        Assert.False(await (await Engine.ProbeAsync("text", OutputUtilities.CreateUnknown("later"))).Text.IsKnownAsync());

    [Fact]
    public async Task A_urn_names_stack_project_type_and_name() =>
        Assert.Equal(
            $"urn:pulumi:stack::project::pulumi:pulumi:Stack${Probe.TypeToken}::probe",
            await (await Engine.ProbeAsync(ProbeMocks.NoState)).Urn.ValueAsync());

    [Fact]
    public async Task A_urn_under_mocks_leaves_out_the_components_in_between()
    {
        Probe? probe = null;
        await Engine.UpdateAsync(
            new ProbeMocks(), () => _ = new ProbeComponent("outer", outer => probe = new Probe("probe", options: outer.Child)));
        Assert.Equal($"urn:pulumi:stack::project::pulumi:pulumi:Stack${Probe.TypeToken}::probe", await probe!.Urn.ValueAsync());
    }

    [Fact]
    public async Task Two_resources_of_one_type_and_name_are_both_registered()
    {
        var mocks = new ProbeMocks();
        await Engine.UpdateAsync(mocks, () =>
        {
            _ = new Probe("twin");
            _ = new Probe("twin");
        });
        Assert.Equal(["twin", "twin"], mocks.Names);
    }

    [Fact]
    public async Task An_output_of_a_resource_depends_on_the_resource()
    {
        var probe = await Engine.ProbeAsync("text", "told");
        Assert.Contains(probe, await OutputUtilities.GetDependenciesAsync(probe.Text.Apply(text => text + "!")));
    }

    [Fact]
    public async Task A_resource_knows_its_type_and_name()
    {
        var probe = await Engine.ProbeAsync(ProbeMocks.NoState);
        Assert.Equal(Probe.TypeToken, probe.GetResourceType());
        Assert.Equal("probe", probe.GetResourceName());
    }
}
