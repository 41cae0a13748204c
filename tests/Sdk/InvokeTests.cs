using System.Collections.Immutable;
using Pulumi;
using Pulumi.Utilities;

namespace Tests.Sdk;

/// <summary>Calls of providers' functions, awaited and as outputs.</summary>
public sealed class InvokeTests
{
    private const string Token = "probe:index:lookup";

    private static ProbeMocks Mocks => new()
    {
        AnswerCall = _ => new Dictionary<string, object> { ["name"] = "found", ["port"] = 80, ["hosts"] = new List<string> { "a" } },
    };

    [Fact]
    public async Task A_mock_sees_the_token_and_the_arguments_as_it_sees_inputs()
    {
        var mocks = Mocks;
        await Engine.UpdateAsync(mocks, () => Lookup(new ProbeLookupArgs { Key = Output.CreateSecret("k"), Limit = 5 }));
        var call = Assert.Single(mocks.Calls);
        Assert.Equal(Token, call.Token);
        Assert.Equal(new Dictionary<string, object> { ["key"] = "k", ["limit"] = 5d }, call.Args);
    }

    [Fact]
    public async Task The_answer_becomes_the_result_type()
    {
        Output<ProbeDetail>? output = null;
        await Engine.UpdateAsync(Mocks, () => output = Lookup(new ProbeLookupArgs()));
        var detail = await output!.ValueAsync();
        Assert.Equal("found", detail.Name);
        Assert.Equal(80, detail.Port);
        Assert.Equal("a", Assert.Single(detail.Hosts));
        Assert.Null(detail.Class);
    }

    [Fact]
    public async Task The_awaited_form_has_its_answer_at_once_if_the_mock_has()
    {
        Task<ProbeDetail>? detail = null;
        await Engine.UpdateAsync(Mocks, () =>
        {
            detail = Deployment.Instance.InvokeAsync<ProbeDetail>(Token, new ProbeLookupArgs());
            Assert.True(detail.IsCompletedSuccessfully);
        });
        Assert.Equal("found", (await detail!).Name);
    }

    [Fact]
    public async Task An_unknown_argument_keeps_the_output_form_from_calling()
    {
        var mocks = Mocks;
        Output<ProbeDetail>? output = null;
        await Engine.PreviewAsync(mocks, () => output = Lookup(new ProbeLookupArgs { Key = OutputUtilities.CreateUnknown("k"), Limit = 5 }));
        Assert.Empty(mocks.Calls);
        Assert.False(await output!.IsKnownAsync());
    }

    [Fact]
    public async Task An_unknown_argument_is_left_out_of_the_awaited_form()
    {
        var mocks = Mocks;
        await Engine.PreviewAsync(mocks, () => _ = Deployment.Instance.InvokeAsync<ProbeDetail>(
            Token, new ProbeLookupArgs { Key = OutputUtilities.CreateUnknown("k"), Limit = 5 }));
        Assert.Equal("limit", Assert.Single(Assert.Single(mocks.Calls).Args).Key);
    }

    [Fact]
    public async Task A_resource_without_an_id_keeps_what_depends_on_it_from_calling()
    {
        var calls = 0;
        var mocks = new ProbeMocks
        {
            Answer = _ => (null, ProbeMocks.NoState),
            AnswerCall = _ =>
            {
                calls++;
                return ProbeMocks.NoState;
            },
        };
        Output<ProbeDetail>? output = null;
        await Engine.UpdateAsync(mocks, () => output = Deployment.Instance.Invoke<ProbeDetail>(
            Token, new ProbeLookupArgs(), new InvokeOutputOptions { DependsOn = { new Probe("probe") } }));
        Assert.False(await output!.IsKnownAsync());
        Assert.Equal(0, calls);
    }

    [Fact]
    public async Task A_resource_with_an_id_is_waited_for()
    {
        var mocks = new ProbeMocks { Before = _ => Task.Delay(20) };
        Output<ProbeDetail>? output = null;
        await Engine.UpdateAsync(mocks, () => output = Deployment.Instance.Invoke<ProbeDetail>(
            Token, new ProbeLookupArgs(), new InvokeOutputOptions { DependsOn = { new Probe("probe") } }));
        Assert.True(await output!.IsKnownAsync());
        Assert.Single(mocks.Calls);
    }

    [Fact]
    public async Task A_secret_argument_does_not_make_the_result_secret()
    {
        Output<ProbeDetail>? output = null;
        await Engine.UpdateAsync(Mocks, () => output = Lookup(new ProbeLookupArgs { Key = Output.CreateSecret("k") }));
        Assert.False(await output!.IsSecretAsync());
    }

    [Fact]
    public async Task A_secret_in_the_answer_makes_the_result_secret()
    {
        var mocks = new ProbeMocks { AnswerCall = _ => new Dictionary<string, object> { ["name"] = Output.CreateSecret("hush") } };
        Output<ProbeDetail>? output = null;
        await Engine.UpdateAsync(mocks, () => output = Lookup(new ProbeLookupArgs()));
        Assert.True(await output!.IsSecretAsync());
        Assert.Equal("hush", (await output!.ValueAsync()).Name);
    }

    public static TheoryData<object?> NoDictionaries => new() { new { name = "found" }, (object?)null };

    [Theory, MemberData(nameof(NoDictionaries), DisableDiscoveryEnumeration = true)]
    public async Task An_answer_that_is_no_dictionary_fails_the_run(object? answer)
    {
        var mocks = new ProbeMocks { AnswerCall = _ => answer! };
        Assert.NotEmpty(await Engine.FailureAsync(() => Engine.UpdateAsync(mocks, () => Lookup(new ProbeLookupArgs()))));
    }

    [Fact]
    public async Task A_failing_mock_fails_the_run_though_nobody_reads_the_output()
    {
        var mocks = new ProbeMocks { AnswerCall = _ => throw new InvalidOperationException("broken call") };
        var failure = await Engine.FailureAsync(() => Engine.UpdateAsync(mocks, () => Lookup(new ProbeLookupArgs())));
        Assert.Contains("broken call", failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failing_mock_reaches_whoever_awaits_and_nobody_else()
    {
        var mocks = new ProbeMocks { AnswerCall = _ => throw new InvalidOperationException("broken call") };
        Task? call = null;
        await Engine.UpdateAsync(mocks, () => call = Deployment.Instance.InvokeAsync<ProbeDetail>(Token, new ProbeLookupArgs()));
        Assert.Equal("broken call", (await Assert.ThrowsAsync<InvalidOperationException>(() => call!)).Message);
    }

    [Fact]
    public async Task Empty_arguments_are_none()
    {
        var mocks = new ProbeMocks();
        await Engine.UpdateAsync(mocks, () => Deployment.Instance.Invoke<ImmutableDictionary<string, object>>(Token, InvokeArgs.Empty));
        Assert.Empty(Assert.Single(mocks.Calls).Args);
    }

    private static Output<ProbeDetail> Lookup(ProbeLookupArgs args) => Deployment.Instance.Invoke<ProbeDetail>(Token, args);
}
