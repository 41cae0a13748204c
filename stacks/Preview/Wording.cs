using System.Globalization;
using Infra.Changes;
using Infra.Parity;
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

    /// <summary>What the report is about, in one line.</summary>
    public static string Subject(PreviewReport report) =>
        $"{report.Product} in {report.Region}, {Count(report.Resources, "resource")} in {Count(report.Components, "component")} ({report.SettingsFile}); nothing was deployed.";

    /// <summary>What became of the policies, in one line.</summary>
    public static string PolicyLine(PolicyReport policies)
    {
        if (policies.Violations.Count == 0)
        {
            return $"{policies.Policies} checked, {AllKept(policies)}";
        }

        var blockers = policies.Violations.Count(violation => violation.Policy.Severity == Severity.Blocker);
        var consequence = blockers == 0 ? "none stops the pipeline" : $"{blockers} of them stop{(blockers == 1 ? "s" : "")} the pipeline";
        return $"{policies.Policies} checked, {Count(policies.Violations.Count, "promise")} broken; {consequence}";
    }

    /// <summary>Whether a stack mirrors another, in one line.</summary>
    public static string ParityLine(StackParity parity)
    {
        var (report, permitted) = (parity.Report, parity.Report.Permitted.Sum(entry => entry.Differences.Count));
        var reasons = $"{Count(permitted, "difference")} for {Count(report.Permitted.Count, "reason")} in {parity.PermittedIn}";
        return report.Holds
            ? $"{parity.Stack} mirrors {parity.Other} but for {reasons}"
            : $"{Count(report.Unexplained.Count, "difference")} without a reason and {Count(report.Stale.Count, "reason")} that nothing needs any more; {reasons}";
    }

    /// <summary>What to do about a reason that nothing needs.</summary>
    public static string Stale(StackParity parity, PermittedDifference permission) =>
        $"{permission.Name}: {parity.Stack} and {parity.Other} do not differ here any more; take it out of {parity.PermittedIn}";

    /// <summary><c>2026-11-21</c>.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
