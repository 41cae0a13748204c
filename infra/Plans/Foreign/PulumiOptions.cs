using System.Text.Json;

namespace Infra.Plans.Foreign;

/// <summary>The options of a resource, as a plan has them.</summary>
internal static class PulumiOptions
{
    private static readonly string[] Patient = ["create", "update"];

    /// <summary>Each as <c>create 45 min</c>; the engine counts seconds.</summary>
    public static IEnumerable<string> Timeouts(PulumiState state)
    {
        foreach (var step in state.CustomTimeouts.ValueKind == JsonValueKind.Object ? Patient : [])
        {
            if (state.CustomTimeouts.TryGetProperty(step, out var seconds) && seconds.ValueKind == JsonValueKind.Number && seconds.TryGetDouble(out var number) && number is > 0 and < 1e9)
            {
                yield return $"{step} {TimeSpan.FromSeconds(number).TotalMinutes} min";
            }
        }
    }

    /// <summary>The names of what must be there first though no input is made from it, ordered.</summary>
    public static IEnumerable<string> DependsOn(PulumiState state)
    {
        var ofInputs = (state.PropertyDependencies?.Values ?? []).SelectMany(urns => urns ?? []).ToHashSet(StringComparer.Ordinal);
        return (state.Dependencies ?? []).Where(urn => !ofInputs.Contains(urn))
            .Select(urn => PulumiUrn.TryParse(urn, out var parsed) ? parsed.Name : urn)
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
    }
}
