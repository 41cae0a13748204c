using System.Globalization;
using Infra.Changes;
using Infra.Policies;

namespace Stacks.Preview;

internal static class Wording
{
    /// <summary>A severity as the outputs have it.</summary>
    public static string Of(Severity severity) => severity == Severity.Blocker ? "blocker" : "advice";

    /// <summary><c>1 resource</c>, <c>2 resources</c>, <c>2 lines of the difference</c>.</summary>
    public static string Count(int count, string what)
    {
        var (thing, rest) = what.IndexOf(" of ", StringComparison.Ordinal) is >= 0 and var end ? (what[..end], what[end..]) : (what, "");
        return $"{count} {thing}{(count == 1 ? "" : "s")}{rest}";
    }

    /// <summary>How much differs, in one line.</summary>
    public static string Counts(PlanChanges changes) =>
        $"{changes.Of(ChangeKind.Added).Count()} added, {changes.Of(ChangeKind.Removed).Count()} removed, "
        + (changes.Of(ChangeKind.Moved).Any() ? $"{changes.Of(ChangeKind.Moved).Count()} moved, " : "")
        + $"{changes.Of(ChangeKind.Changed).Count() + Math.Min(changes.Outputs.Count, 1)} changed, {changes.Identical} identical";

    /// <summary>What a plan that breaks no promise is told.</summary>
    public static string AllKept(PolicyReport policies) =>
        policies.Exempted.Count == 0 ? "all kept" : $"all kept but for {Count(policies.Exempted.Count, "exemption")}";

    /// <summary><c>2026-11-21</c>.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
