namespace Infra.Acceptance.Language.Checks;

/// <summary>What two resources of a type must not have in common, as one text.</summary>
internal static class PlanKey
{
    /// <summary>The values of some properties, after the value itself where it is one; or the place of what is not known.</summary>
    public static (string? Key, string? Missing) Of(Spot spot, IReadOnlyList<Reference> properties)
    {
        var parts = new List<string>();
        if (spot.Around is not null)
        {
            parts.Add(Scalar.Text(spot.Value) ?? "");
        }

        foreach (var property in properties)
        {
            var (values, missing) = property.ValuesFrom(spot);
            if (missing is not null)
            {
                return (null, missing);
            }

            parts.Add(string.Join('\u0001', values.Select(Scalar.Text)));
        }

        return (string.Join('\0', parts), null);
    }

    /// <summary>For a sentence: <c>in the plan</c>, <c>per listenerArn</c>.</summary>
    public static string Scope(IReadOnlyList<Reference> properties) =>
        properties.Count == 0 ? "in the plan" : $"per {string.Join(" and ", properties.Select(property => property.Text))}";
}
