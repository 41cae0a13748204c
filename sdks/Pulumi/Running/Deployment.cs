using System.Collections.Immutable;
using Pulumi.Testing;

namespace Pulumi;

/// <summary>One run of a program against mocks.</summary>
public sealed partial class Deployment
{
    private static readonly AsyncLocal<Deployment?> Running = new();

    private readonly DeploymentInstance _instance;
    private readonly IMocks _mocks;
    private readonly List<Resource> _resources = [];
    private Stack? _stack;

    private Deployment(IMocks mocks, TestOptions options)
    {
        _instance = new DeploymentInstance(this);
        _mocks = mocks;
        ProjectName = options.ProjectName ?? "project";
        StackName = options.StackName ?? "stack";
        OrganizationName = options.OrganizationName ?? "organization";
        IsDryRun = options.IsPreview ?? true;
    }

    /// <summary>The run that the calling code is part of; outside a run an InvalidOperationException.</summary>
    public static DeploymentInstance Instance => Required._instance;

    internal static Deployment? Current => Running.Value;

    internal static Deployment Required =>
        Current ?? throw new InvalidOperationException("Trying to acquire Deployment.Instance before 'Run' was called.");

    internal Runner Runner { get; } = new();

    internal Settings Settings { get; } = Settings.FromEnvironment();

    internal string ProjectName { get; }

    internal string StackName { get; }

    internal string OrganizationName { get; }

    internal bool IsDryRun { get; }

    internal Stack Stack
    {
        get => _stack ?? throw new InvalidOperationException(
            "Trying to make a resource before the stack: a Stack's fields and properties are initialised too early for that.");
        set => _stack = value;
    }

    /// <summary>The engine's part of a registration: what the mocks answer, ready to be read.</summary>
    internal async Task<Registered> RegisterAsync(Resource resource, string id, ImmutableDictionary<string, object> inputs)
    {
        var (type, name) = (resource.GetResourceType(), resource.GetResourceName());
        lock (_resources)
            _resources.Add(resource);
        var chain = type == Stack.TypeToken ? type : $"{Stack.TypeToken}${type}";
        var urn = $"urn:pulumi:{StackName}::{ProjectName}::{chain}::{name}";
        if (resource is Stack)
            return new Registered(resource, urn, Id: null, State: []);

        var (newId, state) = await _mocks.NewResourceAsync(
            new MockResourceArgs { Type = type, Name = name, Inputs = inputs, Provider = "", Id = id });
        return new Registered(resource, urn, newId, await Serializer.SerializeEntriesAsync($"{type}[{name}], state", state));
    }

    internal async Task RegisterOutputsAsync(Resource resource, Output<IDictionary<string, object?>> outputs)
    {
        var urn = await resource.Urn.Data;
        var data = await outputs.Data;
        var entries = await Serializer.SerializeEntriesAsync(
            $"{resource.GetResourceType()}[{resource.GetResourceName()}], outputs", data.IsKnown ? data.Value : new Dictionary<string, object?>());
        await _mocks.RegisterResourceOutputs(new MockRegisterResourceOutputsRequest(
            urn.Value, entries.ToImmutableDictionary(entry => entry.Key, entry => new Output<object?>(entry.Value))));
    }

    internal async Task<Dictionary<string, OutputData<object?>>> CallAsync(string token, ImmutableDictionary<string, object> args)
    {
        var answer = await _mocks.CallAsync(new MockCallArgs { Token = token, Args = args });
        return await Serializer.SerializeEntriesAsync($"{token}, result", answer);
    }
}
