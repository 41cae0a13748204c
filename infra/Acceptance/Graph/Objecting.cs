using Infra.Plans;

namespace Infra.Acceptance.Graph;

/// <summary>Objections in the words of a rule.</summary>
internal static class Objecting
{
    public static IEnumerable<Objection> Nothing => [];

    /// <summary>One objection if something is so, and else none.</summary>
    public static IEnumerable<Objection> If(bool refused, string property, string? value, string problem) =>
        refused ? [new Objection(property, value, problem)] : [];

    /// <summary>The same where the problem takes work to say.</summary>
    public static IEnumerable<Objection> If(bool refused, string property, string? value, Func<string> problem) =>
        refused ? [new Objection(property, value, problem())] : [];

    /// <summary>The names of resources in one order, each once.</summary>
    public static string Names(IEnumerable<PlannedResource> resources) => Listed(resources.Select(resource => resource.Name));

    /// <summary>Names or values in one order, each once: <c>eu-west-1a, eu-west-1b</c>.</summary>
    public static string Listed(IEnumerable<string?> values) => string.Join(", ", values.OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
}
