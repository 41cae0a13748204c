using Infra.Changes;
using Infra.Plans;

namespace Stacks.Preview;

/// <summary>What changes as lines, the most dangerous first: what would be removed, what moves, what changes, what is new.</summary>
public static class ChangeLines
{
    /// <summary>All lines; where that would be more than <paramref name="most"/>, new resources are named without their inputs.</summary>
    public static IReadOnlyList<string> Of(PlanChanges changes, int most)
    {
        List<string> lines =
        [
            .. changes.Of(ChangeKind.Removed).Select(change => $"- {Title(change.Resource)}"),
            .. changes.Of(ChangeKind.Moved).SelectMany(change => Lines(change).Prepend($"~ {Title(change.Resource)}, before {Title(change.Before!)}")),
            .. changes.Of(ChangeKind.Changed).SelectMany(change => Lines(change).Prepend($"~ {Title(change.Resource)}")),
        ];
        if (changes.Outputs.Count > 0)
        {
            lines.Add("~ outputs");
            lines.AddRange(changes.Outputs.SelectMany(Lines));
        }

        var inputs = changes.Of(ChangeKind.Added).Sum(change => change.Resource.Inputs.Count + 1);
        var inFull = lines.Count + inputs <= most;
        lines.AddRange(changes.Of(ChangeKind.Added).SelectMany(change => (inFull ? Inputs(change.Resource) : []).Prepend($"+ {Title(change.Resource)}")));
        return lines;
    }

    private static string Title(PlannedResource resource) => $"{resource.Name}  {resource.Type}";

    private static IEnumerable<string> Inputs(PlannedResource resource) => resource.Inputs.Select(input => $"+     {input.Key}: {PlanValueText.Of(input.Value)}");

    private static IEnumerable<string> Lines(ResourceChange change) => change.Inputs.SelectMany(Lines);

    private static IEnumerable<string> Lines(InputChange change)
    {
        if (change.Before is not null)
        {
            yield return $"    - {change.Path}: {PlanValueText.Of(change.Before)}";
        }

        if (change.After is not null)
        {
            yield return $"    + {change.Path}: {PlanValueText.Of(change.After)}";
        }
    }
}
