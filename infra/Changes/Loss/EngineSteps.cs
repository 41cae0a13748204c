using Infra.Plans;
using Infra.Plans.Foreign;

namespace Infra.Changes.Loss;

/// <summary>What the engine of Pulumi will do: the states before and after as a comparison of two plans, and what it replaces and deletes.</summary>
internal sealed record EngineSteps
{
    private const string Source = "pulumi preview";

    // A read resource belongs to somebody else: to forget it loses nothing.
    private static readonly string[] Replacing = ["replace", "create-replacement", "delete-replaced", "import-replacement"];

    public required PlanChanges Changes { get; init; }

    public required IReadOnlyList<(PlannedResource Resource, string What)> Replaced { get; init; }

    public required IReadOnlyList<PlannedResource> Deleted { get; init; }

    /// <exception cref="PlanFormatException">A step has a state that cannot be read.</exception>
    public static EngineSteps Of(PulumiPreview preview)
    {
        var steps = (preview.Steps ?? []).ToLookup(step => step.Urn, StringComparer.Ordinal);
        // Where a replacement has several steps, the states of each are the same two; the one that is left at the end of them counts.
        var before = PlanOf([.. steps.Select(group => State(group, step => step.OldState)).OfType<PulumiState>()]);
        var after = PlanOf([.. steps.Select(group => IsGone(group) ? null : State(group, step => step.NewState)).OfType<PulumiState>()]);
        var known = before.Resources.ToDictionary(resource => resource.Urn, StringComparer.Ordinal);
        return new EngineSteps
        {
            Changes = PlanChanges.Between(before, after),
            Replaced = [.. steps.Where(group => known.ContainsKey(group.Key) && group.Any(step => Replacing.Contains(step.Op, StringComparer.Ordinal)))
                .Select(group => (known[group.Key], Reasons(group)))],
            Deleted = [.. steps.Where(group => known.ContainsKey(group.Key) && IsGone(group)).Select(group => known[group.Key])],
        };
    }

    private static bool IsGone(IEnumerable<PulumiStep> steps) => steps.All(step => step.Op == "delete");

    private static PulumiState? State(IEnumerable<PulumiStep> steps, Func<PulumiStep, PulumiState?> pick) =>
        steps.Select(step => pick(step) is { } state ? state with { Urn = step.Urn } : null).LastOrDefault(state => state is not null);

    private static string Reasons(IEnumerable<PulumiStep> steps)
    {
        string[] reasons = [.. steps.SelectMany(step => step.ReplaceReasons ?? []).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return reasons switch
        {
            [] => "the engine replaces it",
            [var only] => $"the engine replaces it, for its input {only}",
            _ => $"the engine replaces it, for its inputs {string.Join(", ", reasons)}",
        };
    }

    private static Plan PlanOf(IReadOnlyList<PulumiState> states)
    {
        if (states.Count == 0)
        {
            return new Plan { Project = "", Stack = "", Resources = [], Outputs = PlainValue.Map([]) };
        }

        var plan = new PulumiPlan(Source, PlanFileKind.Preview).Read([.. states.Select((state, index) => new PlacedState(state, $"steps[{index}]", 0))]).Plan;
        // What neither side tells is the same on both.
        return plan with { Resources = [.. plan.Resources.Select(resource => resource with { Untold = [] })], Outputs = PlainValue.Map([]) };
    }
}
