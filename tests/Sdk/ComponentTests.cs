using Pulumi;

namespace Tests.Sdk;

/// <summary>What the engine hears of components, and in which order it hears of resources that depend on others.</summary>
public sealed class ComponentTests
{
    [Fact]
    public async Task A_mock_is_asked_for_components_too()
    {
        var mocks = new ProbeMocks();
        await Engine.UpdateAsync(mocks, () => _ = new ProbeComponent("outer", outer => _ = new Probe("inner", options: outer.Child)));
        Assert.Equal(["outer", "inner"], mocks.Names);
        Assert.Equal(ProbeComponent.TypeToken, mocks.Resources[0].Type);
        Assert.Empty(mocks.Resources[0].Inputs);
    }

    [Fact]
    public async Task Args_given_to_the_base_constructor_are_a_components_inputs()
    {
        var mocks = new ProbeMocks();
        await Engine.UpdateAsync(mocks, () => _ = new ProbeComponent("outer", new ProbeComponentArgs { Label = "given" }));
        Assert.Equal("given", mocks.InputsOf("outer")["label"]);
    }

    [Fact]
    public async Task RegisterOutputs_tells_the_marked_properties_that_have_a_value()
    {
        var mocks = new ProbeMocks();
        await Engine.UpdateAsync(mocks, () => _ = new ProbeComponent("outer", outer =>
        {
            outer.Port = Output.Create(80);
            outer.Unmarked = Output.Create("untold");
            outer.Register();
        }));
        var outputs = mocks.OutputsOf("outer");
        Assert.Equal(80d, await outputs["Port"].ValueAsync());
        Assert.DoesNotContain("address", outputs.Keys);
        Assert.DoesNotContain(nameof(ProbeComponent.Unmarked), outputs.Keys);
    }

    [Fact]
    public async Task RegisterOutputs_does_not_tell_the_urn()
    {
        var mocks = new ProbeMocks();
        await Engine.UpdateAsync(mocks, () => _ = new ProbeComponent("outer", outer => outer.Register()));
        Assert.Empty(mocks.OutputsOf("outer"));
    }

    [Fact]
    public async Task An_attribute_names_the_output_else_the_property_does()
    {
        var mocks = new ProbeMocks();
        await Engine.UpdateAsync(mocks, () => _ = new ProbeComponent("outer", outer =>
        {
            outer.Address = Output.Create("host");
            outer.Port = Output.Create(80);
            outer.Register();
        }));
        Assert.Equal("host", await mocks.OutputsOf("outer")["address"].ValueAsync());
        Assert.Contains("Port", mocks.OutputsOf("outer").Keys);
    }

    public static TheoryData<Action<ProbeComponent>> Registrations => new()
    {
        outer => outer.Register(new Dictionary<string, object?> { ["told"] = "yes", ["none"] = null }),
        outer => outer.Register(Task.FromResult<IDictionary<string, object?>>(new Dictionary<string, object?> { ["told"] = Output.Create("yes") })),
        outer => outer.Register(Output.Create<IDictionary<string, object?>>(new Dictionary<string, object?> { ["told"] = "yes" })),
    };

    [Theory, MemberData(nameof(Registrations), DisableDiscoveryEnumeration = true)]
    public async Task RegisterOutputs_tells_the_given_entries_that_are_not_null(Action<ProbeComponent> register)
    {
        var mocks = new ProbeMocks();
        await Engine.UpdateAsync(mocks, () => _ = new ProbeComponent("outer", register));
        var only = Assert.Single(mocks.OutputsOf("outer"));
        Assert.Equal("told", only.Key);
        Assert.Equal("yes", await only.Value.ValueAsync());
    }

    [Fact]
    public async Task A_component_that_registers_no_outputs_is_not_told()
    {
        var mocks = new ProbeMocks();
        await Engine.UpdateAsync(mocks, () => _ = new ProbeComponent("silent"));
        Assert.DoesNotContain(mocks.Outputs, request => request.Urn.EndsWith("::silent", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_components_outputs_are_its_own_and_not_the_mocks()
    {
        ProbeComponent? outer = null;
        await Engine.UpdateAsync(ProbeMocks.WithState("address", "mock"), () => outer = new ProbeComponent("outer"));
        Assert.Null(outer!.Address);
        Assert.EndsWith("::outer", await outer.Urn.ValueAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_resource_waits_for_what_it_depends_on()
    {
        var finished = new List<string?>();
        var mocks = SlowFor("first", finished);
        await Engine.UpdateAsync(mocks, () =>
        {
            var first = new Probe("first");
            _ = new Probe("second", options: new CustomResourceOptions { DependsOn = { first } });
        });
        Assert.Equal(["first", "second"], finished);
    }

    [Fact]
    public async Task A_resource_waits_for_the_children_of_a_component_it_depends_on()
    {
        var finished = new List<string?>();
        var mocks = SlowFor("inner", finished);
        await Engine.UpdateAsync(mocks, () =>
        {
            var outer = new ProbeComponent("outer", parent => _ = new Probe("inner", options: parent.Child));
            _ = new Probe("after", options: new CustomResourceOptions { DependsOn = { outer } });
        });
        Assert.Equal(["outer", "inner", "after"], finished);
    }

    [Fact]
    public async Task A_resource_waits_for_the_outputs_it_is_made_from()
    {
        var mocks = new ProbeMocks
        {
            Before = args => args.Name == "first" ? Task.Delay(50) : Task.CompletedTask,
            Answer = args => ("id", new Dictionary<string, object> { ["text"] = $"from {args.Name}" }),
        };
        await Engine.UpdateAsync(mocks, () => _ = new Probe("second", new ProbeArgs { Text = new Probe("first").Text! }));
        Assert.Equal("from first", mocks.InputsOf("second")["text"]);
    }

    private static ProbeMocks SlowFor(string name, List<string?> finished) => new()
    {
        Before = args => args.Name == name ? Task.Delay(50) : Task.CompletedTask,
        Answer = args =>
        {
            lock (finished)
                finished.Add(args.Name);
            return ("id", ProbeMocks.NoState);
        },
    };
}
