using System.Collections.Concurrent;
using Infra.Plans;

namespace Infra.Policies.Data;

/// <summary>The resources that list databases by their ARNs, of which a plan knows the end: the name. Made once however many databases ask.</summary>
internal sealed class ListedDatabases
{
    private const string Mark = ":db:";

    private static readonly PerPlan<ListedDatabases> Known = new(_ => new ListedDatabases());

    private readonly ConcurrentDictionary<(string Type, string Input), ILookup<string, PlannedResource>> _byName = [];

    /// <summary>Those of a type in which a list has the database. A pattern names none.</summary>
    /// <param name="plan">Where they are.</param>
    /// <param name="type">Their type token.</param>
    /// <param name="input">The list.</param>
    /// <param name="database">What is looked for.</param>
    public static IEnumerable<PlannedResource> By(Plan plan, string type, string input, PlannedResource database) =>
        database.Text("identifier") is { } identifier ? Known.Of(plan).Of(plan, type, input)[identifier] : [];

    private ILookup<string, PlannedResource> Of(Plan plan, string type, string input) => _byName.GetOrAdd((type, input), _ => plan.OfType(type)
        .SelectMany(resource => (resource.Texts(input) ?? [])
            .Where(arn => arn.Contains(Mark, StringComparison.Ordinal))
            .Select(arn => (Name: arn[(arn.IndexOf(Mark, StringComparison.Ordinal) + Mark.Length)..], Resource: resource)))
        .ToLookup(pair => pair.Name, pair => pair.Resource, StringComparer.Ordinal));
}
