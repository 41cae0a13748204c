using System.Text.RegularExpressions;
using Infra.Plans;

namespace Infra.Policies.Alarms;

/// <summary>Which alarms of a plan turn red as soon as another one does, and so speak for it.</summary>
internal sealed partial class AlarmVoices
{
    private static readonly PerPlan<AlarmVoices> Known = new(plan => new AlarmVoices(plan));

    private readonly ILookup<string, PlannedResource> _speakers;

    private AlarmVoices(Plan plan) =>
        _speakers = plan.OfType(ResourceTypes.CompositeAlarm)
            .SelectMany(composite => Members(composite).Select(member => (Member: member, Composite: composite)))
            .ToLookup(pair => pair.Member, pair => pair.Composite, StringComparer.Ordinal);

    public static AlarmVoices Of(Plan plan) => Known.Of(plan);

    /// <summary>Those that speak for an alarm, by themselves or through another; the alarm itself is not among them.</summary>
    public IReadOnlyCollection<PlannedResource> SpeakersFor(PlannedResource alarm)
    {
        var found = new HashSet<PlannedResource>(ReferenceEqualityComparer.Instance);
        var open = new Queue<PlannedResource>([alarm]);
        while (open.TryDequeue(out var next))
        {
            foreach (var speaker in AlarmNames.Of(next) is { } name ? _speakers[name] : [])
            {
                // Two that name each other are a mistake of somebody, and must not be looked at for ever.
                if (found.Add(speaker))
                {
                    open.Enqueue(speaker);
                }
            }
        }

        return found;
    }

    /// <summary>The names of all alarms that a rule asks for, whatever it asks about them.</summary>
    public static IEnumerable<string> NamedIn(string rule) => State().Matches(rule).Select(match => AlarmNames.In(match.Groups["name"].Value.Trim('"', '\'')));

    /// <summary>The alarms of which each alone makes the rule true.</summary>
    private static IEnumerable<string> Members(PlannedResource composite) => (composite.Text("alarmRule")?.Split(" OR ") ?? [])
        .Where(part => part.StartsWith("ALARM(", StringComparison.Ordinal) && part.EndsWith(')'))
        .Select(part => NamedIn(part).ToArray() is [var only] ? only : null)
        .OfType<string>();

    [GeneratedRegex("""\b(ALARM|OK|INSUFFICIENT_DATA)\s*\(\s*(?<name>"[^"]*"|'[^']*'|[^\s)"']+)\s*\)""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex State();
}
