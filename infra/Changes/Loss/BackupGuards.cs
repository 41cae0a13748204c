using Infra.Plans;
using Infra.Policies;

namespace Infra.Changes.Loss;

/// <summary>What AWS Backup copies, and for how long it keeps the copies.</summary>
internal static class BackupGuards
{
    private const string OtherPlan = "let the new rule run for as long as the old one kept its copies, then take the old one out";

    public static IEnumerable<Weakening> Of(PlannedResource before, PlannedResource after) => after.Type switch
    {
        ResourceTypes.BackupPlan => OfPlan(before, after),
        ResourceTypes.BackupSelection => OfSelection(before, after),
        "aws:dynamodb/table:Table" when before.At("pointInTimeRecovery", "enabled") is true && after.At("pointInTimeRecovery", "enabled") is not true =>
            [Fewer("it cannot be restored to a point in time any more", "leave pointInTimeRecovery on")],
        _ => [],
    };

    private static IEnumerable<Weakening> OfPlan(PlannedResource before, PlannedResource after)
    {
        var now = Named(after);
        foreach (var (name, rule) in Named(before))
        {
            if (!now.TryGetValue(name, out var other))
            {
                yield return Fewer($"its rule {name} is taken out", OtherPlan);
                continue;
            }

            if (DaysOf(other) < DaysOf(rule))
            {
                yield return Shorter($"its rule {name} keeps recovery points for {Told(DaysOf(other))} and not for {Told(DaysOf(rule))}");
            }

            if (RunsLessOften(rule, other))
            {
                yield return Fewer($"its rule {name} copies less often: {ScheduleOf(other)}, until now {ScheduleOf(rule)}", "leave the schedule, and let other copies be kept for less long");
            }

            if (rule.GetValueOrDefault("enableContinuousBackup") is true && other.GetValueOrDefault("enableContinuousBackup") is not true)
            {
                yield return Fewer($"its rule {name} makes no continuous backup any more", OtherPlan);
            }

            foreach (var weakening in OfCopies(name, rule, other))
            {
                yield return weakening;
            }
        }
    }

    private static IEnumerable<Weakening> OfCopies(string name, IReadOnlyDictionary<string, object?> before, IReadOnlyDictionary<string, object?> after)
    {
        var now = Copies(after);
        foreach (var (vault, days) in Copies(before))
        {
            if (!now.TryGetValue(vault, out var kept))
            {
                yield return Fewer($"its rule {name} copies to {vault} no more", OtherPlan);
            }
            else if (kept < days)
            {
                yield return Shorter($"its rule {name} keeps the copies in {vault} for {Told(kept)} and not for {Told(days)}");
            }
        }
    }

    private static IEnumerable<Weakening> OfSelection(PlannedResource before, PlannedResource after)
    {
        string[] left = [.. Texts(before, "resources").Except(Texts(after, "resources")), .. Texts(after, "notResources").Except(Texts(before, "notResources"))];
        if (left.Length > 0)
        {
            yield return Fewer($"it leaves out {string.Join(", ", left)}", "keep it selected for as long as it is there");
        }

        // Tags and conditions select what nobody can tell from a plan.
        if (Text(before, "selectionTags") != Text(after, "selectionTags") || Text(before, "conditions") != Text(after, "conditions"))
        {
            yield return Fewer("it selects by other tags or conditions", "select by both until everything that was selected has the new tags");
        }
    }

    private static Weakening Fewer(string what, string safe) =>
        new(LossKind.BackupsReduced, what, "from then on there is no copy to go back to, and the ones that there are expire one after the other", safe);

    private static Weakening Shorter(string what) =>
        new(LossKind.RetentionShortened, what, "nobody can go back to what was longer ago", "leave it, or let a second rule with a longer schedule keep fewer copies for longer");

    private static Dictionary<string, IReadOnlyDictionary<string, object?>> Named(PlannedResource plan) =>
        PlannedValue.Maps(plan.Inputs.GetValueOrDefault("rules")).GroupBy(rule => PlannedValue.Text(rule.GetValueOrDefault("ruleName")), StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);

    private static Dictionary<string, double> Copies(IReadOnlyDictionary<string, object?> rule) =>
        PlannedValue.Maps(rule.GetValueOrDefault("copyActions")).GroupBy(copy => PlannedValue.Text(copy.GetValueOrDefault("destinationVaultArn")), StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => DaysOf(group.First()), StringComparer.Ordinal);

    /// <summary>Where a schedule is known only later, it may be the same one.</summary>
    private static bool RunsLessOften(IReadOnlyDictionary<string, object?> before, IReadOnlyDictionary<string, object?> after) =>
        (before.GetValueOrDefault("schedule"), after.GetValueOrDefault("schedule")) is (string or null, string or null) and var (old, now)
        && BackupFrequency.PerYear(now as string) < BackupFrequency.PerYear(old as string);

    private static string ScheduleOf(IReadOnlyDictionary<string, object?> rule) => rule.GetValueOrDefault("schedule") as string ?? "once a day";

    /// <summary>For ever where it has no lifecycle.</summary>
    private static double DaysOf(IReadOnlyDictionary<string, object?> rule) =>
        PlannedValue.Maps(rule.GetValueOrDefault("lifecycle")) is [var lifecycle, ..] && lifecycle.GetValueOrDefault("deleteAfter") is double days and > 0 ? days : double.PositiveInfinity;

    private static string Told(double days) => double.IsPositiveInfinity(days) ? "ever" : FormattableString.Invariant($"{days} days");

    private static IReadOnlyList<string> Texts(PlannedResource resource, string input) => PlannedValue.Texts(resource.Inputs.GetValueOrDefault(input));

    private static string Text(PlannedResource resource, string input) => PlannedValue.Key(resource.Inputs.GetValueOrDefault(input));
}
