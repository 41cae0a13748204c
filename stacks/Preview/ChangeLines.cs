using Infra.Changes;

namespace Stacks.Preview;

/// <summary>A change as lines: the resource, then each value that differs, before and after.</summary>
public static class ChangeLines
{
    private const string Indent = "    ";

    // A dashboard that moves by a row differs in hundreds of values, and nobody reads them.
    private const int MostValues = 24;

    /// <summary>Groups with the name of their component above; new resources with the inputs that a person looks for first.</summary>
    public static IEnumerable<ChangeLine> Of(IEnumerable<ChangeGroup> groups) =>
        groups.SelectMany(group => Of(group.Changes).Prepend(new ChangeLine(ChangeMark.Heading, group.Component)));

    /// <summary>All of them in their order, then what the stack says of itself.</summary>
    public static IEnumerable<ChangeLine> Of(PlanChanges changes) => Of(Wording.Shown(changes)).Concat(OfOutputs(changes.Outputs));

    private static IEnumerable<ChangeLine> Of(IEnumerable<ResourceChange> changes) => changes.SelectMany(Of);

    /// <summary>Values of the stack itself.</summary>
    internal static IEnumerable<ChangeLine> OfOutputs(IReadOnlyList<InputChange> outputs) =>
        outputs.Count == 0 ? [] : outputs.SelectMany(Values).Prepend(new ChangeLine(ChangeMark.Heading, "outputs of the stack"));

    private static IEnumerable<ChangeLine> Of(ResourceChange change) => change.Kind switch
    {
        ChangeKind.Added => [new(ChangeMark.After, $"{Title(change)}{Notable(change)}")],
        ChangeKind.Removed => [new(ChangeMark.Before, Title(change))],
        _ => [new(ChangeMark.Changed, $"{Title(change)}{Moved(change)}"), .. change.Inputs.Take(MostValues).SelectMany(Values), .. Rest(change)],
    };

    private static IEnumerable<ChangeLine> Rest(ResourceChange change) => change.Inputs.Count <= MostValues ? [] :
        [new(ChangeMark.Changed, $"{Indent}and {Wording.Count(change.Inputs.Count - MostValues, "more value")}")];

    private static string Title(ResourceChange change) => $"{change.Resource.Name}  {PlanTree.ShortType(change.Resource)}";

    private static string Notable(ResourceChange change) => string.Concat(NotableInputs.Of(change.Resource).Select(input => $"  {input.Name}: {input.Value}"));

    private static string Moved(ResourceChange change)
    {
        if (change.Kind != ChangeKind.Moved)
        {
            return "";
        }

        var was = change.Before!.Name == change.Resource.Name ? "another component" : change.Before.Name;
        return change.IsAliased ? $"  was {was}: kept, by its alias" : $"  was {was}: made anew, for want of an alias";
    }

    private static IEnumerable<ChangeLine> Values(InputChange input)
    {
        if (input.IsSecret)
        {
            yield return new ChangeLine(ChangeMark.Changed, $"{Indent}{input.Path}: a secret changed");
            yield break;
        }

        if (input.Before is not null)
        {
            yield return new ChangeLine(ChangeMark.Before, $"{Indent}{PathTo(input, input.Before)}: {ShownValue.Of(input.Before)}");
        }

        if (input.After is not null)
        {
            yield return new ChangeLine(ChangeMark.After, $"{Indent}{PathTo(input, input.After)}: {ShownValue.Of(input.After)}");
        }
    }

    /// <summary>What is one of a set is called by itself, which need not be told twice.</summary>
    private static string PathTo(InputChange input, object? value) =>
        value is string text && input.Path.EndsWith($"[\"{text}\"]", StringComparison.Ordinal) ? input.Path[..^(text.Length + 4)] : input.Path;
}
