using Infra.Acceptance.Language;
using Infra.Plans;

namespace Tests.Acceptance.Proof;

/// <summary>Changes a resource so that a condition holds for it.</summary>
internal static class Conditions
{
    public static PlannedResource Meet(PlannedResource resource, Condition condition, PropertyPath property)
    {
        foreach (var term in condition.Terms)
        {
            var path = PathFrom(term.Subject, property);
            var spot = property.From(Spot.Root(resource)).FirstOrDefault() ?? Spot.Root(resource);
            if (!term.For(spot).Holds)
            {
                resource = Place.Set(resource, path, Value(term, Place.Get(resource, path)));
            }
        }

        return resource;
    }

    /// <summary>The path from the resource of what a reference means, seen from a property.</summary>
    public static PropertyPath PathFrom(Reference reference, PropertyPath property)
    {
        if (reference.Up == 0)
        {
            return reference.Path;
        }

        var steps = property.Steps.ToList();
        // The item or map that holds the property, then the ones around it.
        for (var up = reference.Up; up > 0 && steps.Count > 0; up--)
        {
            if (up < reference.Up || steps[^1].Kind == StepKind.Name)
            {
                steps.RemoveRange(LastName(steps), steps.Count - LastName(steps));
            }
        }

        return new PropertyPath(reference.Text, [.. steps, .. reference.Path.Steps]);
    }

    /// <summary>The path from the resource of what is meant within a property.</summary>
    public static PropertyPath PathWithin(Reference reference, PropertyPath property) => new(reference.Text, [.. property.Steps, .. reference.Path.Steps]);

    private static int LastName(List<PathStep> steps) => Math.Max(0, steps.FindLastIndex(step => step.Kind == StepKind.Name));

    private static object? Value(ConditionTerm term, object? current) => term.Comparison switch
    {
        Comparison.In => Of(term.Values[0], current),
        Comparison.NotIn or Comparison.Absent => null,
        Comparison.Starts => $"{term.Values[0]}x",
        Comparison.Ends => $"x{term.Values[0]}",
        Comparison.Contains => new[] { term.Values[0] },
        Comparison.Below => Scalar.Parse(term.Values[0]) - 1,
        Comparison.Above => Scalar.Parse(term.Values[0]) + 1,
        Comparison.AtMost or Comparison.AtLeast => Scalar.Parse(term.Values[0]),
        _ => current ?? "present",
    };

    /// <summary>A value of a row in the kind that is there: a flag and a number are written like texts.</summary>
    public static object Of(string value, object? current) => value switch
    {
        "true" when current is not string => true,
        "false" when current is not string => false,
        _ when current is not string && Scalar.Number(value) is { } number => number,
        _ => value,
    };
}
