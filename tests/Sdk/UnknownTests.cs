using Pulumi;
using Pulumi.Utilities;

namespace Tests.Sdk;

/// <summary>What is not known yet, as in a preview, and how far that reaches.</summary>
public sealed class UnknownTests
{
    private static Output<string> Unknown => OutputUtilities.CreateUnknown("unknown");

    [Fact]
    public async Task An_output_that_the_mock_does_not_tell_is_unknown_in_a_preview()
    {
        Probe? probe = null;
        var ran = false;
        await Engine.PreviewAsync(ProbeMocks.WithState("text", "told"), () =>
        {
            probe = new Probe("probe");
            probe.Count.Apply(_ => ran = true);
        });
        Assert.Equal("told", await probe!.Text.ValueAsync());
        Assert.False(await probe.Count.IsKnownAsync());
        Assert.False(ran);
    }

    [Fact]
    public async Task An_id_that_the_mock_tells_is_known_in_a_preview()
    {
        Probe? probe = null;
        await Engine.PreviewAsync(new ProbeMocks(), () => probe = new Probe("probe"));
        Assert.Equal("probe-id", await probe!.Id.ValueAsync());
    }

    [Fact]
    public async Task What_is_computed_from_an_unknown_is_unknown()
    {
        var known = Output.Create("known");
        Assert.False(await Unknown.Apply(value => value.Length).IsKnownAsync());
        Assert.False(await known.Apply(_ => Unknown).IsKnownAsync());
        Assert.False(await Output.Tuple(known, Unknown).IsKnownAsync());
        Assert.False(await Output.All(known, Unknown).IsKnownAsync());
        Assert.False(await Output.Format($"{known} {Unknown}").IsKnownAsync());
        Assert.False(await Output.JsonSerialize(Output.Create(new { known, Unknown })).IsKnownAsync());
        Assert.True(await Output.JsonSerialize(Output.Create(new { known })).IsKnownAsync());
    }

    [Fact]
    public async Task An_unknown_secret_stays_secret()
    {
        var secret = Output.CreateSecret(Unknown);
        Assert.True(await secret.Apply(value => value.Length).IsSecretAsync());
        Assert.False(await secret.Apply(value => value.Length).IsKnownAsync());
    }

    [Fact]
    public async Task The_value_of_an_unknown_reads_as_the_default()
    {
        Assert.Null(await Unknown.ValueAsync());
        Assert.Equal(0, await OutputUtilities.CreateUnknown(5).ValueAsync());
    }

    [Fact]
    public async Task One_unknown_anywhere_takes_the_whole_input_away()
    {
        var inputs = await Engine.InputsAsync(() => new ProbeArgs
        {
            Text = Unknown,
            Items = { "known", Unknown },
            Tags = { ["known"] = "yes", ["unknown"] = Unknown },
            Nested = new ProbeNestedArgs { InnerText = Unknown, InnerCount = 1 },
            NestedList = { new ProbeNestedArgs { InnerText = Unknown } },
            Count = 1,
        });
        Assert.Equal("count", Assert.Single(inputs.Keys));
    }

    [Fact]
    public async Task Registered_outputs_stay_unknown()
    {
        var mocks = new ProbeMocks();
        await Engine.PreviewAsync(mocks, () => _ = new ProbeComponent("outer", outer =>
        {
            outer.Address = Unknown;
            outer.Register();
        }));
        Assert.False(await mocks.OutputsOf("outer")["address"].IsKnownAsync());
    }
}
