using System.Collections.Concurrent;
using System.Collections.Immutable;
using Infra.Plans;
using Pulumi;
using Pulumi.Testing;
using Pulumi.Utilities;

namespace Infra.Recording;

/// <summary>
/// Stands in for the Pulumi engine and the cloud: answers a program as if everything had been made, and keeps what it asked
/// for as a <see cref="Plan"/>. One engine records one run. What it does not know it refuses; it never answers with silence.
/// </summary>
/// <param name="region">The AWS region of the ARNs it answers with.</param>
/// <param name="schema">The types and inputs it accepts; those of the platform unless given.</param>
/// <param name="answers">What the cloud makes up; for the types of the platform unless given.</param>
public sealed class RecordingEngine(string region, ResourceSchema? schema = null, ResourceAnswers? answers = null) : IMocks
{
    private const string StackType = "pulumi:pulumi:Stack";

    private readonly ResourceSchema _schema = schema ?? ResourceSchema.Platform;
    private readonly ResourceAnswers _answers = answers ?? ResourceAnswers.Platform;
    private readonly RequestLedger _ledger = new();
    private readonly ConcurrentBag<RecordedResource> _recorded = [];
    private volatile IReadOnlyDictionary<string, object?> _outputs = PlainValue.Map([]);

    /// <summary>Makes ready what all engines share; worth doing while the settings of a stack are still being read.</summary>
    public static void Prepare() => _ = new RecordingEngine(region: "");

    /// <summary>Belongs into the StackOptions of the recorded stack, last: it sees the options and args that a mock does not, and changes nothing.</summary>
    public ResourceTransformation Transformation => seen =>
    {
        if (seen.Resource is not Stack)
        {
            _ledger.Add(new ResourceRequest(seen));
        }

        return null;
    };

    public async Task<(string? id, object state)> NewResourceAsync(MockResourceArgs args)
    {
        var (type, name) = (args.Type!, args.Name!);
        var request = _ledger.Take(type, name);
        if (request.IsRead)
        {
            throw new RunException($"{type} '{name}' reads an existing resource, which no plan makes and nobody answers for here; take its id from the settings");
        }

        var isComponent = type.StartsWith("infra:", StringComparison.Ordinal);
        if (!isComponent)
        {
            _schema.Require(type, name, args.Inputs.Keys);
        }

        var secrets = request.Args is null ? [] : await SecretProbe.SecretInputsAsync(request.Args);
        var dependencies = await OutputUtilities.GetValueAsync(request.DependsOn.ToOutput());
        var inputs = PlainValue.Map(args.Inputs.Select(input => KeyValuePair.Create(input.Key, Recorded(input.Key, input.Value))));
        var (id, state) = isComponent ? (null, ImmutableDictionary<string, object>.Empty) : Answer(args, request, secrets);
        _recorded.Add(new RecordedResource(
            request,
            id,
            inputs,
            [.. secrets.Where(args.Inputs.ContainsKey)],
            [.. dependencies.Select(dependency => dependency.GetResourceName()).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            await FormerName.OfAsync(request.Aliases)));
        return (id ?? name, state);

        object? Recorded(string input, object? value)
        {
            var plain = RecordedValue.Plain(value, $"input '{input}' of {type} '{name}'");
            return secrets.Contains(input, StringComparer.Ordinal) ? Secret.Value : plain;
        }
    }

    public Task<object> CallAsync(MockCallArgs args) => Task.FromResult<object>(InvokeAnswers.For(args.Token!, args.Args));

    public async Task RegisterResourceOutputs(MockRegisterResourceOutputsRequest args)
    {
        if (args.Urn.Split("::") is not [_, _, StackType, _])
        {
            return;
        }

        var outputs = new List<KeyValuePair<string, object?>>();
        foreach (var (name, output) in args.Outputs)
        {
            var value = RecordedValue.Plain(await OutputUtilities.GetValueAsync(output), $"output '{name}' of the stack");
            outputs.Add(KeyValuePair.Create(name, await Output.IsSecretAsync(output) ? Secret.Value : value));
        }

        _outputs = PlainValue.Map(outputs);
    }

    /// <summary>What was asked for; complete once the run has ended.</summary>
    public Plan ToPlan(string project, string stack)
    {
        var urns = new RecordedUrns(project, stack, _recorded);
        return new Plan
        {
            Project = project,
            Stack = stack,
            Resources = [.. _recorded.Select(resource => ToPlanned(resource, urns)).OrderBy(resource => resource.Urn, StringComparer.Ordinal)],
            Outputs = _outputs,
        };
    }

    private (string? Id, object State) Answer(MockResourceArgs args, ResourceRequest request, IReadOnlyList<string> secrets)
    {
        var answer = _answers.For(args.Type!, args.Name!);
        var asked = answer.Ask(args.Type!, args.Name!, region, args.Inputs);
        var state = new Dictionary<string, object?>(answer.Outputs?.Invoke(asked) ?? [], StringComparer.Ordinal);
        if (answer.NamedBy is not null)
        {
            state[answer.NamedBy] = asked.CloudName;
        }

        if (_schema.HasInput(args.Type!, "tags"))
        {
            state["tagsAll"] = args.Inputs.GetValueOrDefault("tags") ?? ImmutableDictionary<string, object>.Empty;
        }

        foreach (var (input, value) in args.Inputs)
        {
            state[input] = value;
        }

        // A mock forgets what is secret, and what was secret once must stay so wherever the program passes it on.
        foreach (var key in secrets.Concat(request.SecretOutputs).Where(state.ContainsKey).Distinct(StringComparer.Ordinal))
        {
            state[key] = Output.CreateSecret(state[key]);
        }

        var imported = string.IsNullOrEmpty(args.Id) ? null : args.Id;
        return (imported ?? asked.Id, state);
    }

    private PlannedResource ToPlanned(RecordedResource resource, RecordedUrns urns) => new()
    {
        Urn = urns.Of(resource.Request.Resource),
        Type = resource.Type,
        Name = resource.Name,
        Id = resource.Id,
        Parent = resource.Request.Parent is { } parent ? urns.Of(parent) : null,
        Inputs = resource.Inputs,
        Protect = IsProtected(resource.Request),
        RetainOnDelete = resource.Request.RetainOnDelete,
        DeleteBeforeReplace = resource.Request.DeleteBeforeReplace,
        DependsOn = resource.DependsOn,
        IgnoreChanges = [.. resource.Request.IgnoreChanges.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        Aliases = urns.FormerOf(resource.Request.Resource),
        Timeouts = resource.Request.Timeouts,
        SecretInputs = resource.SecretInputs,
    };

    /// <summary>The SDK hands protection down to children only after the transformations, so they do not see it.</summary>
    private bool IsProtected(ResourceRequest request) =>
        request.Protect ?? (request.Parent is { } parent && IsProtected(_ledger.Of(parent)));
}
