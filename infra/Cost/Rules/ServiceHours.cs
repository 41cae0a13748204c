using Infra.Plans;

namespace Infra.Cost.Rules;

/// <summary>How many hours the tasks of a service run in a month, all of them together.</summary>
/// <param name="OnDemand">Hours on capacity that stays.</param>
/// <param name="Spot">Hours on capacity that AWS may take back.</param>
/// <param name="Assumption">What the number rests on beyond the plan.</param>
internal sealed record ServiceHours(decimal OnDemand, decimal Spot, string Assumption)
{
    public static ServiceHours Of(PlannedResource service, CostContext context)
    {
        if (context.ScalingOf(service) is not { } target)
        {
            var (onDemand, spot) = Split(service, (decimal)(service.Number("desiredCount") ?? 1));
            return new ServiceHours(onDemand * Month.Hours, spot * Month.Hours, "");
        }

        var scaledOut = context.Usage[UsageAssumptions.ScaledOutPercent] / 100m;
        var week = TaskWeek.Of(Bounds(target.AllInputs()), context.SchedulesOf(service));
        var shares = week.Spans.Select(span => (span.Hours, Tasks: Split(service, span.Tasks.Fewest + ((span.Tasks.Most - span.Tasks.Fewest) * scaledOut)))).ToArray();
        var toMonth = Month.Hours / TaskWeek.Hours;
        return new ServiceHours(
            shares.Sum(share => share.Hours * share.Tasks.OnDemand) * toMonth,
            shares.Sum(share => share.Hours * share.Tasks.Spot) * toMonth,
            "usage.scaledOutPercent" + (week.IsUnderstood ? "" : "; its schedules are of a kind that is not counted"));
    }

    public static TaskBounds Bounds(PlannedMap capacity) =>
        new((decimal)(capacity.Number("minCapacity") ?? 0), (decimal)(capacity.Number("maxCapacity") ?? 0));

    /// <summary>First what a strategy names as its base, then the rest by weight.</summary>
    private static (decimal OnDemand, decimal Spot) Split(PlannedResource service, decimal tasks)
    {
        var strategies = service.Items("capacityProviderStrategies") ?? [];
        var weights = strategies.Sum(strategy => Weight(strategy));
        if (weights == 0)
        {
            return (tasks, 0);
        }

        var (onDemand, spot, left) = (0m, 0m, tasks);
        foreach (var strategy in strategies)
        {
            var own = Math.Min(left, (decimal)(strategy.Number("base") ?? 0));
            left -= own;
            _ = FargateCosts.IsSpot(strategy) ? spot += own : onDemand += own;
        }

        var spotShare = strategies.Where(FargateCosts.IsSpot).Sum(Weight) / weights;
        return (onDemand + (left * (1 - spotShare)), spot + (left * spotShare));
    }

    private static decimal Weight(PlannedMap strategy) => (decimal)(strategy.Number("weight") ?? 0);
}
