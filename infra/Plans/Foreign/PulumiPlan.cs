using System.Text.Json;

namespace Infra.Plans.Foreign;

/// <summary>Makes a plan of the resources that the engine of Pulumi wrote into a file.</summary>
/// <param name="source">The file, for messages.</param>
/// <param name="kind">A preview or a state.</param>
internal sealed class PulumiPlan(string source, PlanFileKind kind)
{
    private readonly PulumiValues _values = new(hasHiddenSecrets: kind == PlanFileKind.Preview);
    private readonly PlainSecretSearch _secrets = new();
    private readonly List<string> _leftOut = [];

    /// <summary>The settings of the stack, where the file has them.</summary>
    public JsonElement Config { get; init; }

    /// <summary>What there is to say beyond what is found here.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>What else stands in the file about resources: nothing of the plan, but a place for secrets.</summary>
    public IReadOnlyList<PlacedState> Others { get; init; } = [];

    /// <exception cref="PlanFormatException">A resource is malformed, there twice or of another stack, or there is none.</exception>
    public PlanFile Read(IReadOnlyList<PlacedState> states)
    {
        var stack = RequireOneStack(states);
        var ofStack = states.FirstOrDefault(state => state is { IsStack: true, State.Delete: false });
        var living = Living(states);
        var own = living.Where(state => !state.IsOfTheEngine && !state.State.External).ToArray();
        RequireOnce(own);
        var tags = new DefaultTags(living.Where(state => state.IsProvider).Select(state => state.State), Config, _values);
        // Engines write the option only lately, and then for everything that has it.
        // A state keeps former names for as long as it likes, which is nothing that a program says.
        string[] untold = Array.Exists(own, state => state.State.IgnoreChanges is { Count: > 0 }) ? ["aliases", "deleteBeforeReplace"] : ["aliases", "deleteBeforeReplace", "ignoreChanges"];
        var resources = own.Select(state => Resource(state, ofStack?.Urn, tags) with { Untold = untold }).OrderBy(resource => resource.Urn, StringComparer.Ordinal).ToArray();
        var outputs = ofStack is null ? _values.Map(default, "outputs") : Values(ofStack, ofStack.State.Outputs, "outputs");
        return new PlanFile
        {
            Kind = kind,
            Plan = new Plan { Project = stack.Project, Stack = stack.Stack, Resources = resources, Outputs = outputs },
            Notes = [.. Notes, .. NotesOf(tags, outputs)],
            Lines = own.ToDictionary(state => state.Urn, state => state.Line, StringComparer.Ordinal),
            FindPlainSecrets = () => Secrets(states.Concat(Others)),
        };
    }

    private PlannedResource Resource(PlacedState placed, string? stack, DefaultTags tags)
    {
        var state = placed.State;
        var type = TypeTokens.Today(placed.Type);
        var name = Parsed(placed).Name;
        var inputs = Values(placed, state.Inputs, "inputs");
        if (placed.IsProvider)
        {
            inputs = ProviderInputs.Decoded(inputs);
        }

        var declared = GeneratedNames.TakenOut(inputs, state.Inputs, name);
        return new PlannedResource
        {
            Urn = placed.Urn,
            Type = type,
            Name = name,
            Id = state.Custom && IsKnown(state.Id) ? state.Id : null,
            IdIsUnknown = state.Custom && !IsKnown(state.Id),
            IsComponent = !state.Custom,
            Parent = state.Parent == stack ? null : state.Parent,
            Inputs = tags.AddTo(declared, state, type),
            Protect = state.Protect,
            RetainOnDelete = state.RetainOnDelete,
            IgnoreChanges = [.. (state.IgnoreChanges ?? []).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            Aliases = [.. (state.Aliases ?? []).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            Timeouts = [.. PulumiOptions.Timeouts(state)],
            DependsOn = [.. PulumiOptions.DependsOn(state)],
            SecretInputs = [.. declared.Where(input => PlainValue.HoldsSecret(input.Value)).Select(input => input.Key)],
        };
    }

    private static bool IsKnown(string? id) => !string.IsNullOrEmpty(id) && !PulumiMarks.HoldsUnknown(id);

    private IReadOnlyDictionary<string, object?> Values(PlacedState placed, JsonElement json, string what)
    {
        try
        {
            return _values.Map(json, what);
        }
        catch (FormatException exception)
        {
            throw Wrong(placed, exception.Message);
        }
    }

    private PlacedState[] Living(IReadOnlyList<PlacedState> states)
    {
        LeaveOut(states, state => state.Delete, "to be deleted");
        LeaveOut(states, state => state is { Delete: false, PendingReplacement: true }, "deleted and not made again yet");
        LeaveOut(states, state => state is { Delete: false, PendingReplacement: false, External: true }, "only read, of somebody else");
        return [.. states.Where(state => state.State is { Delete: false, PendingReplacement: false })];
    }

    private void LeaveOut(IEnumerable<PlacedState> states, Func<PulumiState, bool> isMeant, string why)
    {
        if (states.Count(state => isMeant(state.State)) is > 0 and var count)
        {
            _leftOut.Add($"{count} {why}");
        }
    }

    private IEnumerable<string> NotesOf(DefaultTags tags, IReadOnlyDictionary<string, object?> outputs)
    {
        if (_leftOut.Count > 0)
        {
            yield return $"left out: {string.Join(", ", _leftOut)}";
        }

        if (tags.Given > 0)
        {
            yield return $"resources that have default tags of their provider: {tags.Given}";
        }

        if (outputs.Count == 0)
        {
            yield return "the file has no outputs of the stack, so whatever depends on them is held to the stricter promise";
        }

        if (_values.Rounded > 0)
        {
            yield return $"numbers with more digits than Pulumi itself keeps, read as the nearest it can: {_values.Rounded}";
        }

        if (_values.Strange > 0)
        {
            yield return $"values with a mark that this program does not know, taken as unknown: {_values.Strange}";
        }
    }

    private IReadOnlyList<PlainSecret> Secrets(IEnumerable<PlacedState> states)
    {
        foreach (var state in states)
        {
            _secrets.Look(state.State.Urn ?? "", state.Line, "inputs", PlainValue.FromJson(state.State.Inputs));
            _secrets.Look(state.State.Urn ?? "", state.Line, "outputs", PlainValue.FromJson(state.State.Outputs));
        }

        return _secrets.Found;
    }

    private PulumiUrn RequireOneStack(IReadOnlyList<PlacedState> states)
    {
        if (states.Count == 0)
        {
            throw new PlanFormatException($"{source} has no resources, so there is nothing to check");
        }

        foreach (var state in states)
        {
            if (string.IsNullOrEmpty(state.State.Urn) || string.IsNullOrEmpty(state.State.Type))
            {
                throw Wrong(state, $"has no '{(string.IsNullOrEmpty(state.State.Urn) ? "urn" : "type")}'");
            }
        }

        var first = Parsed(states[0]);
        var other = states.FirstOrDefault(state => Parsed(state) is var urn && (urn.Stack, urn.Project) != (first.Stack, first.Project));
        return other is null ? first : throw Wrong(other, $"is of the stack {Parsed(other).Stack} of {Parsed(other).Project}, others of {first.Stack} of {first.Project}; a file holds one stack");
    }

    private PulumiUrn Parsed(PlacedState state) =>
        PulumiUrn.TryParse(state.Urn, out var urn) ? urn : throw Wrong(state, "has a 'urn' that is not like urn:pulumi:STACK::PROJECT::TYPE::NAME");

    private void RequireOnce(IEnumerable<PlacedState> states)
    {
        var seen = new Dictionary<string, PlacedState>(StringComparer.Ordinal);
        foreach (var state in states)
        {
            if (!seen.TryAdd(state.Urn, state))
            {
                throw Wrong(state, $"has the same 'urn' as {seen[state.Urn].Place}, {state.Urn}; somebody has edited the file");
            }
        }
    }

    private PlanFormatException Wrong(PlacedState state, string problem) => new($"{source}: {state.Place} (line {state.Line}) {problem}");
}
