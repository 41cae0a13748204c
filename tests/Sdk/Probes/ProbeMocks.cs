using System.Collections.Concurrent;
using System.Collections.Immutable;
using Pulumi.Testing;

namespace Tests.Sdk;

/// <summary>Answers at once as the test says, else with the id "name-id" and no state, and remembers what it was asked.</summary>
internal sealed class ProbeMocks : IMocks
{
    private readonly ConcurrentQueue<MockResourceArgs> _resources = new();
    private readonly ConcurrentQueue<MockCallArgs> _calls = new();
    private readonly ConcurrentQueue<MockRegisterResourceOutputsRequest> _outputs = new();

    public static object NoState { get; } = ImmutableDictionary<string, object>.Empty;

    public Func<MockResourceArgs, (string? Id, object State)> Answer { get; init; } = args => ($"{args.Name}-id", NoState);

    /// <summary>Where the mock waits before it answers; by default it does not.</summary>
    public Func<MockResourceArgs, Task> Before { get; init; } = _ => Task.CompletedTask;

    public Func<MockCallArgs, object> AnswerCall { get; init; } = _ => NoState;

    public IReadOnlyList<MockResourceArgs> Resources => [.. _resources];

    public IReadOnlyList<string?> Names => [.. _resources.Select(resource => resource.Name)];

    public IReadOnlyList<MockCallArgs> Calls => [.. _calls];

    public IReadOnlyList<MockRegisterResourceOutputsRequest> Outputs => [.. _outputs];

    /// <summary>Gives every resource this state.</summary>
    public static ProbeMocks WithState(object state) => new() { Answer = args => ($"{args.Name}-id", state) };

    public static ProbeMocks WithState(string key, object? value) => WithState(new Dictionary<string, object?> { [key] = value });

    /// <summary>The inputs of the only resource of that name.</summary>
    public ImmutableDictionary<string, object> InputsOf(string name) => Assert.Single(Resources, resource => resource.Name == name).Inputs;

    /// <summary>The registered outputs of the only resource of that name.</summary>
    public ImmutableDictionary<string, Pulumi.Output<object?>> OutputsOf(string name) =>
        Assert.Single(Outputs, request => request.Urn.EndsWith($"::{name}", StringComparison.Ordinal)).Outputs;

    public async Task<(string? id, object state)> NewResourceAsync(MockResourceArgs args)
    {
        _resources.Enqueue(args);
        await Before(args);
        return Answer(args);
    }

    public Task<object> CallAsync(MockCallArgs args)
    {
        _calls.Enqueue(args);
        return Task.FromResult(AnswerCall(args));
    }

    public Task RegisterResourceOutputs(MockRegisterResourceOutputsRequest args)
    {
        _outputs.Enqueue(args);
        return Task.CompletedTask;
    }
}
