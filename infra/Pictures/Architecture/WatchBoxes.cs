using Infra.Plans;
using Infra.Policies;

namespace Infra.Pictures.Architecture;

/// <summary>What watches a stack, and who governs it.</summary>
internal static class WatchBoxes
{
    public static IEnumerable<Drawn> Of(Plan plan) => [.. Alarms(plan), .. Logs(plan), .. Money(plan), .. GitHub(plan)];

    private static IEnumerable<Drawn> Alarms(Plan plan)
    {
        var alarms = plan.OfType(ResourceTypes.Alarm).Concat(plan.OfType(ResourceTypes.CompositeAlarm)).ToArray();
        var ways = plan.OfType(ResourceTypes.TopicSubscription).Select(subscription => Told.Text(subscription, "protocol"))
            .Concat(plan.OfType(ResourceTypes.SlackChannel).Select(_ => "slack")).OfType<string>().Distinct(StringComparer.Ordinal).ToArray();
        return Drawn.Together("Alarms", BoxKind.Support, alarms,
        [
            Some.Count(alarms.Length, "alarm", "alarms"),
            ways.Length > 0 ? $"told by {string.Join(", ", ways.Take(Some.Names))}" : "told to nobody",
            plan.OfType(ResourceTypes.Dashboard).Any() ? "a dashboard" : null,
        ]);
    }

    private static IEnumerable<Drawn> Logs(Plan plan)
    {
        var groups = plan.OfType(ResourceTypes.LogGroup).ToArray();
        var days = groups.Select(group => Told.Number(group, "retentionInDays")).OfType<double>().Order().ToArray();
        return Drawn.Together("Logs", BoxKind.Support, groups,
        [
            Some.Count(groups.Length, "log group", "log groups"),
            days switch { [] => null, [var least, .., var most] when least != most => $"kept for {least} to {most} days", [var all, ..] => $"kept for {all} days" },
        ]);
    }

    private static IEnumerable<Drawn> Money(Plan plan)
    {
        var budgets = plan.OfType(ResourceTypes.Budget).ToArray();
        return Drawn.Together("Costs", BoxKind.Support, [.. budgets, .. plan.OfType(ResourceTypes.AnomalyMonitor)],
        [
            .. Some.Lines([.. budgets.Select(LimitOf).OfType<string>()]),
            plan.OfType(ResourceTypes.AnomalyMonitor).Any() ? "unusual costs are told" : null,
        ]);
    }

    private static string? LimitOf(PlannedResource budget) => (Told.Text(budget, "limitAmount"), Told.Text(budget, "limitUnit"), Told.Text(budget, "timeUnit")) switch
    {
        ({ } amount, { } unit, "MONTHLY") => $"budget {amount} {unit} a month",
        ({ } amount, { } unit, _) => $"budget {amount} {unit}",
        _ => null,
    };

    private static IEnumerable<Drawn> GitHub(Plan plan)
    {
        var environments = plan.OfType(ResourceTypes.Environment).ToArray();
        var rules = plan.OfType(ResourceTypes.BranchRuleset).Concat(plan.OfType(ResourceTypes.BranchProtection)).ToArray();
        return Drawn.Together("GitHub", BoxKind.Support, [.. environments, .. rules],
        [
            .. Some.Lines([.. environments.Select(environment => Told.Text(environment, "environment")).OfType<string>().Select(name => $"deploys to {name}")]),
            environments.Any(environment => Told.Items(environment, "reviewers").Count > 0) ? "after a review" : null,
            rules.Length > 0 ? "branch rules" : null,
        ]);
    }
}
