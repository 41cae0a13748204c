using System.Collections.Immutable;
using Pulumi;

namespace Tests.Sdk;

/// <summary>Where the secret mark goes, and where it is lost.</summary>
public sealed class SecretTests
{
    [Fact]
    public async Task A_secret_may_be_made_of_a_value_a_task_or_an_output()
    {
        Assert.True(await Output.CreateSecret("hush").IsSecretAsync());
        Assert.True(await Output.CreateSecret(Task.FromResult("hush")).IsSecretAsync());
        Assert.True(await Output.CreateSecret(Output.Create("hush")).IsSecretAsync());
        Assert.False(await Output.Create("loud").IsSecretAsync());
    }

    [Fact]
    public async Task What_is_computed_from_a_secret_is_secret()
    {
        var secret = Output.CreateSecret("hush");
        var plain = Output.Create("loud");
        Assert.True(await secret.Apply(value => value.Length).IsSecretAsync());
        Assert.True(await plain.Apply(_ => secret).IsSecretAsync());
        Assert.True(await Output.Tuple(plain, secret).IsSecretAsync());
        Assert.True(await Output.All(plain, secret).IsSecretAsync());
        Assert.True(await Output.Format($"{plain} {secret}").IsSecretAsync());
        Assert.True(await Output.JsonSerialize(Output.Create(new { plain, secret })).IsSecretAsync());
        Assert.False(await Output.JsonSerialize(Output.Create(new { plain })).IsSecretAsync());
    }

    [Fact]
    public async Task Unsecret_gives_a_copy_without_the_mark()
    {
        var secret = Output.CreateSecret("hush");
        Assert.False(await Output.Unsecret(secret).IsSecretAsync());
        Assert.Equal("hush", await Output.Unsecret(secret).ValueAsync());
        Assert.True(await secret.IsSecretAsync());
    }

    [Fact]
    public async Task A_mock_sees_secrets_as_plain_values_at_any_depth()
    {
        var inputs = await Engine.InputsAsync(() => new ProbeArgs
        {
            Text = Output.CreateSecret("hush"),
            Items = { "loud", Output.CreateSecret("quiet") },
            Nested = new ProbeNestedArgs { InnerText = Output.CreateSecret("deep") },
        });
        Assert.Equal("hush", inputs["text"]);
        Assert.Equal(["loud", "quiet"], Engine.Items(inputs["items"]));
        Assert.Equal("deep", Assert.IsType<ImmutableDictionary<string, object>>(inputs["nested"])["innerText"]);
    }

    [Fact]
    public async Task The_mark_is_lost_when_the_mock_hands_the_input_back()
    {
        var mocks = new ProbeMocks { Answer = args => ("id", args.Inputs) };
        Probe? probe = null;
        await Engine.UpdateAsync(mocks, () => probe = new Probe("probe", new ProbeArgs { Text = Output.CreateSecret("hush") }));
        Assert.Equal("hush", await probe!.Text.ValueAsync());
        Assert.False(await probe.Text.IsSecretAsync());
    }

    [Fact]
    public async Task Additional_secret_outputs_are_not_marked_under_mocks()
    {
        Probe? probe = null;
        await Engine.UpdateAsync(
            ProbeMocks.WithState("text", "hush"),
            () => probe = new Probe("probe", options: new CustomResourceOptions { AdditionalSecretOutputs = { "text" } }));
        Assert.Equal("hush", await probe!.Text.ValueAsync());
        Assert.False(await probe.Text.IsSecretAsync());
    }

    [Fact]
    public async Task A_list_output_is_secret_if_the_mock_marks_one_item() =>
        Assert.True(await (await Engine.ProbeAsync("items", new List<object> { "loud", Output.CreateSecret("hush") })).Items.IsSecretAsync());

    [Fact]
    public async Task Registered_outputs_keep_the_mark()
    {
        var mocks = new ProbeMocks();
        await Engine.UpdateAsync(mocks, () => _ = new ProbeComponent("outer", outer =>
        {
            outer.Address = Output.CreateSecret("hush");
            outer.Port = Output.Create(80);
            outer.Register();
        }));
        Assert.True(await mocks.OutputsOf("outer")["address"].IsSecretAsync());
        Assert.Equal("hush", await mocks.OutputsOf("outer")["address"].ValueAsync());
        Assert.False(await mocks.OutputsOf("outer")["Port"].IsSecretAsync());
    }
}
