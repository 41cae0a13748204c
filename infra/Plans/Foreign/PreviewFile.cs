using System.Text.Json;
using Infra.Text;

namespace Infra.Plans.Foreign;

/// <summary>A preview of Pulumi as a plan: what there will be once it is deployed.</summary>
internal static class PreviewFile
{
    private const string Same = "same";
    private const string Refresh = "refresh";

    // What is there afterwards.
    private static readonly string[] Kept =
        [Same, "create", "update", "replace", "create-replacement", "read", "read-replacement", "import", "import-replacement", Refresh];

    // What is gone afterwards. What was read is forgotten, not deleted.
    private static readonly string[] Gone = ["delete", "delete-replaced", "discard", "discard-replaced", "read-discard", "remove-pending-replace"];

    public static PlanFile Read(PulumiPreview preview, string source, JsonOutline outline)
    {
        var lines = outline.Lines("steps");
        var steps = (preview.Steps ?? []).Select((step, index) => new PlacedStep(step, $"steps[{index}]", lines[index])).ToArray();
        foreach (var step in steps)
        {
            Require(step, source);
        }

        RequireWhole(preview, steps, source);
        var kept = OfEachResource(steps.Where(step => Kept.Contains(step.Op, StringComparer.Ordinal)));
        var gone = steps.Where(step => Gone.Contains(step.Op, StringComparer.Ordinal)).ToArray();
        return new PulumiPlan(source, PlanFileKind.Preview)
        {
            Config = preview.Config,
            Notes = gone.Length == 0 ? [] : [$"left out, steps that delete or forget something: {gone.Length}"],
            Others = [.. gone.Select(step => step.Of(step.Step.OldState)).OfType<PlacedState>()],
        }.Read([.. kept.Select(step => After(step, source))]) with
        { Preview = preview };
    }

    private static void Require(PlacedStep step, string source)
    {
        if (step.Step is null)
        {
            throw new PlanFormatException($"{source}: {step.Place} (line {step.Line}) is null but must be a step");
        }

        if (!Kept.Concat(Gone).Contains(step.Op, StringComparer.Ordinal))
        {
            throw new PlanFormatException(
                $"{source}: {step.Place} (line {step.Line}) has the op '{step.Op}', which this program does not know{Nearest.Hint(step.Op, Kept.Concat(Gone))}; it knows {string.Join(", ", Kept.Concat(Gone))}");
        }
    }

    /// <summary>A policy that looks for something beside a resource would miss what the preview leaves unsaid.</summary>
    private static void RequireWhole(PulumiPreview preview, PlacedStep[] steps, string source)
    {
        // A refresh is counted by what it finds where it is all that is asked for, and else not at all.
        var others = steps.Where(step => step.Op != Refresh).Select(step => step.Step.Urn).ToHashSet(StringComparer.Ordinal);
        var shown = steps.Count(step => step.Op == Same || (step.Op == Refresh && !others.Contains(step.Step.Urn)));
        if (preview.ChangeSummary.GetValueOrDefault(Same) is var same && same > shown)
        {
            throw new PlanFormatException(
                $"{source} leaves out {same - shown} of {same} resources that stay as they are, without which the others cannot be judged; make it with: pulumi preview --json --show-sames");
        }
    }

    /// <summary>One step for each resource. Where a refresh or a replacement has several, the last one that makes it says what it will be.</summary>
    private static IEnumerable<PlacedStep> OfEachResource(IEnumerable<PlacedStep> steps)
    {
        foreach (var group in steps.GroupBy(step => step.Step.Urn, StringComparer.Ordinal))
        {
            PlacedStep[] all = [.. group];
            PlacedStep[] making = [.. all.Where(step => step.Op != Refresh)];
            PlacedStep[] made = Array.Exists(making, step => step.IsReplacement) ? [.. making.Where(step => step.IsReplacement)] : making;
            // More than one of a kind is a mistake that the plan tells.
            foreach (var step in made.Length > 0 ? made : all[^1..])
            {
                yield return step;
            }
        }
    }

    private static PlacedState After(PlacedStep step, string source)
    {
        var after = step.Of(step.Step.NewState)
            ?? throw new PlanFormatException($"{source}: {step.Place} (line {step.Line}) has the op '{step.Op}' but no 'newState': Pulumi could not write it; make the preview anew");
        // What a stack gives away is known after its resources; until then it is what it was.
        return after.State.Type is not null && after.IsStack && !HasAny(after.State.Outputs) && step.Step.OldState is { } before
            ? after with { State = after.State with { Outputs = before.Outputs } }
            : after;
    }

    private static bool HasAny(JsonElement outputs) =>
        outputs.ValueKind == JsonValueKind.Object && outputs.EnumerateObject().Any();

    private sealed record PlacedStep(PulumiStep Step, string Place, int Line)
    {
        public string Op => Step.Op;

        public bool IsReplacement => Op is "create-replacement" or "import-replacement" or "read-replacement";

        /// <summary>Null for no state.</summary>
        public PlacedState? Of(PulumiState? state) => state is null ? null : new PlacedState(state with { Urn = state.Urn ?? Step.Urn }, Place, Line);
    }
}
