using System.Globalization;
using Infra.Plans;
using Tests.Acceptance.Proof;

namespace Tests.Acceptance.Cases;

/// <summary>Alarms over alarms that are not there, or are themselves.</summary>
public sealed class CompositeAlarmCases : IProofs
{
    private const string Composite = "api-capacity";

    public IEnumerable<Case> Cases =>
    [
        new("METRIC-31", plan => plan, plan => plan.With(Composite, "alarmRule", Either("shop-production-api-cpu", "shop-production-nobody"))),
        new("METRIC-32", plan => Over(plan, 100), plan => Over(plan, 101)),
        new("METRIC-33", plan => plan.With(Composite, "alarmRule", Either("shop-production-customers-affected")), plan => plan.With(Composite, "alarmRule", Either("shop-production-api-capacity"))),
        new("METRIC-34", plan => plan.With(Composite, "alarmRule", $"NOT (TRUE AND {Either("shop-production-api-cpu")})"), plan => plan.With(Composite, "alarmRule", $"{Either("shop-production-api-cpu")} OR")),
        new("METRIC-35", plan => plan, plan => plan.With(Composite, "actionsSuppressor.alarm", "shop-production-nobody")),
        new("METRIC-36", plan => plan, plan => plan.With(Composite, "alarmName", "shop-production-api-cpu")),
    ];

    /// <summary>An alarm over as many others, each of which is there.</summary>
    private static Plan Over(Plan plan, int count)
    {
        var alarm = plan.ByName("api-cpu");
        var names = Enumerable.Range(1, count).Select(number => string.Create(CultureInfo.InvariantCulture, $"shop-production-api-cpu-{number}")).ToArray();
        return names.Aggregate(plan, (with, name) => with.With(alarm with { Name = name, Urn = $"{alarm.Urn}-{name}", Id = name }).With(name, "name", name))
            .With(Composite, "alarmRule", Either(names));
    }

    private static string Either(params string[] alarms) => string.Join(" OR ", alarms.Select(alarm => $"ALARM(\"{alarm}\")"));
}
