using Infra.Plans;

namespace Infra.Policies.Alarms;

/// <summary>Which events the rules of a plan listen for, and about what.</summary>
internal sealed class HeardEvents
{
    private static readonly PerPlan<HeardEvents> Known = new(plan => new HeardEvents(plan));

    private readonly HashSet<(string Kind, string About)> _heard = [];

    private HeardEvents(Plan plan)
    {
        foreach (var pattern in plan.OfType(ResourceTypes.EventRule).Select(rule => rule.JsonMap("eventPattern")).OfType<PlannedMap>())
        {
            var subjects = Texts(pattern).Select(LastPart).ToArray();
            foreach (var kind in pattern.Texts("detail-type") ?? [])
            {
                _heard.UnionWith(subjects.Select(subject => (kind, subject)));
            }
        }
    }

    /// <summary>Whether a rule listens for events of a kind about a thing.</summary>
    /// <param name="plan">The plan with the rules.</param>
    /// <param name="kind">The <c>detail-type</c> of the events.</param>
    /// <param name="about">The name of the thing, or its ARN.</param>
    public static bool Has(Plan plan, string kind, string? about) =>
        !string.IsNullOrEmpty(about) && Known.Of(plan)._heard.Contains((kind, LastPart(about)));

    /// <summary>A pattern means a thing by its ARN, or all of its parts by the beginning of theirs: either ends in its name.</summary>
    private static string LastPart(string text) => text.TrimEnd('/') is var whole ? whole[(whole.LastIndexOfAny(['/', ':']) + 1)..] : text;

    private static IEnumerable<string> Texts(object? value) => value switch
    {
        string text => [text],
        IReadOnlyDictionary<string, object?> map => map.Values.SelectMany(Texts),
        IReadOnlyList<object?> list => list.SelectMany(Texts),
        _ => [],
    };
}
