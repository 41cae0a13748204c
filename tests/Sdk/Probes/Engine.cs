using System.Collections.Immutable;
using Pulumi;
using Pulumi.Testing;
using Pulumi.Utilities;

namespace Tests.Sdk;

/// <summary>Runs a program for one test.</summary>
internal static class Engine
{
    public static Task<ImmutableArray<Resource>> UpdateAsync(IMocks mocks, Action program) =>
        Deployment.TestAsync(mocks, new TestOptions { IsPreview = false }, program);

    public static Task<ImmutableArray<Resource>> PreviewAsync(IMocks mocks, Action program) =>
        Deployment.TestAsync(mocks, new TestOptions { IsPreview = true }, program);

    /// <summary>Updates one probe made from these args and gives what the mock saw of them.</summary>
    public static async Task<ImmutableDictionary<string, object>> InputsAsync(Func<ProbeArgs> args)
    {
        var mocks = new ProbeMocks();
        await UpdateAsync(mocks, () => _ = new Probe("probe", args()));
        return mocks.InputsOf("probe");
    }

    /// <summary>Updates one probe that the mock gives this state.</summary>
    public static async Task<Probe> ProbeAsync(object state)
    {
        var resources = await UpdateAsync(ProbeMocks.WithState(state), () => _ = new Probe("probe"));
        return Assert.IsType<Probe>(Assert.Single(resources));
    }

    public static Task<Probe> ProbeAsync(string key, object? value) => ProbeAsync(new Dictionary<string, object?> { [key] = value });

    /// <summary>The messages of a run that must fail. One fault may be told once or more than once, so compare by Contains.</summary>
    public static async Task<string> FailureAsync(Func<Task> run)
    {
        var exception = await Record.ExceptionAsync(run);
        Assert.NotNull(exception);
        IReadOnlyCollection<Exception> all = exception is AggregateException many ? many.InnerExceptions : [exception];
        Assert.All(all, each => Assert.IsType<RunException>(each, exactMatch: false));
        return string.Join('\n', all.Select(each => each.Message));
    }

    public static Task<string> FailureAsync(Action program) => FailureAsync(() => UpdateAsync(new ProbeMocks(), program));

    /// <summary>The items of a list as mocks see it.</summary>
    public static object?[] Items(object list) => [.. Assert.IsType<ImmutableArray<object?>>(list)];

    public static Task<T> ValueAsync<T>(this Output<T> output) => OutputUtilities.GetValueAsync(output);

    public static Task<bool> IsKnownAsync<T>(this Output<T> output) => OutputUtilities.GetIsKnownAsync(output);

    public static Task<bool> IsSecretAsync<T>(this Output<T> output) => Output.IsSecretAsync(output);
}
