using System.Globalization;
using Infra.Changes;
using Infra.Cost;
using Infra.Parity;
using Infra.Policies;

namespace Stacks.Preview;

internal static class Wording
{
    /// <summary>A severity as the outputs have it.</summary>
    public static string Of(Severity severity) => severity == Severity.Blocker ? "blocker" : "advice";

    // What follows the thing that is counted.
    private static readonly string[] Joints = [" of ", " that ", " from ", " to ", " for ", " given ", " by "];

    /// <summary><c>1 resource</c>, <c>2 resources</c>, <c>2 losses that nobody agreed to</c>.</summary>
    public static string Count(int count, string what)
    {
        var end = Joints.Select(joint => what.IndexOf(joint, StringComparison.Ordinal)).Where(at => at >= 0).DefaultIfEmpty(what.Length).Min();
        var plural = what[..end].EndsWith('s') ? "es" : "s";
        return $"{count} {what[..end]}{(count == 1 ? "" : plural)}{what[end..]}";
    }

    /// <summary>How much differs, in one line.</summary>
    public static string Counts(PlanChanges changes)
    {
        var counts = new (int Count, string What)[]
        {
            (Shown(changes).Count(change => change.Kind == ChangeKind.Added), "added"),
            (Shown(changes).Count(change => change.Kind == ChangeKind.Removed), "removed"),
            (Shown(changes).Count(change => change.Kind == ChangeKind.Moved), "moved"),
            (Shown(changes).Count(change => change.Kind == ChangeKind.Changed), "changed"),
            (changes.Outputs.Count, changes.Outputs.Count == 1 ? "output changed" : "outputs changed"),
        };
        return changes.IsEmpty ? "none" : string.Join(", ", counts.Where(count => count.Count > 0).Select(count => $"{count.Count} {count.What}"));
    }

    /// <summary>The changes without the components that come, go or are called otherwise with what is in them.</summary>
    public static IEnumerable<ResourceChange> Shown(PlanChanges changes) =>
        changes.All.Where(change => !change.Resource.IsComponent || change.Kind == ChangeKind.Changed || (change.Kind == ChangeKind.Moved && change.IsAliased));

    /// <summary>The first three, without their types, and how many more.</summary>
    public static string Names(IEnumerable<string> names)
    {
        var all = names.Select(name => name.Split(" (")[0]).Distinct(StringComparer.Ordinal).ToArray();
        return string.Join(", ", all.Take(3)) + (all.Length > 3 ? $" and {all.Length - 3} more" : "");
    }

    /// <summary>What changes of a danger are called above them.</summary>
    public static string Title(Risk risk) => risk switch
    {
        Risk.Loss => "Changes that can lose something",
        Risk.Widening => "Changes that open something",
        Risk.Replacement => "Replaced",
        Risk.Update => "Updated",
        Risk.Addition => "Added",
        Risk.Removal => "Removed",
        _ => "Tags, descriptions and names only",
    };

    /// <summary>What all of it costs, as far as that is known.</summary>
    public static string CostTotal(CostEstimate cost) => CostTotal(cost, "");

    /// <summary>What the changes cost.</summary>
    public static string CostDelta(CostDifference delta) => delta.IsEmpty ? "as much as before"
        : HasNoPrice(delta) ? "what changes has no known price"
        : $"{CostText.SignedDollars(delta.KnownMonthly)} USD a month{(delta.HasUnknown ? " as far as prices are known" : "")}";

    /// <summary>Both in one line.</summary>
    public static string Cost(PreviewReport report) => CostTotal(
        report.Cost,
        report.CostDelta is not { } delta ? ""
        : delta.IsEmpty ? ", as before"
        : HasNoPrice(delta) ? "; what changes has no known price"
        : $" ({(delta.KnownMonthly == 0 ? "±0.00" : CostText.SignedDollars(delta.KnownMonthly))})");

    private static string CostTotal(CostEstimate cost, string change)
    {
        if (cost.Lines.Count > 0 && cost.Unknown.Count == cost.Lines.Count)
        {
            return "no known price";
        }

        var without = cost.Unknown.Count == 0 ? "" : $", without {cost.Unknown.Count} of {Count(cost.Lines.Count, "line")} that have no known price";
        return $"{CostText.Dollars(cost.KnownMonthly)} USD a month{change}{without}";
    }

    private static bool HasNoPrice(CostDifference delta) => delta.Resources.All(resource => resource.HasUnknown);

    /// <summary>How many resources may do more, and whether all of them are new and bring what they may along.</summary>
    public static string Widened(ChangeReview review)
    {
        var wider = review.Widenings.Select(widening => widening.Urn).ToHashSet(StringComparer.Ordinal);
        var added = review.Changes.Of(ChangeKind.Added).Select(change => change.Resource.Urn);
        return $"{Count(wider.Count, wider.IsSubsetOf(added) ? "new resource" : "resource")}";
    }

    /// <summary>How long AWS supports an engine at its standard price.</summary>
    public static string Support(SupportedEngine engine) =>
        $"{engine.Engine ?? CostText.Unknown} {engine.Version ?? CostText.Unknown}: {engine.StandardSupport}";

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
        var all = policies.Violations.Count;
        var consequence = blockers == 0 ? "which stops nothing" : blockers == all ? $"which stop{(all == 1 ? "s" : "")} the pipeline" : $"{blockers} of which stop{(blockers == 1 ? "s" : "")} the pipeline";
        return $"{policies.Policies} checked, {Count(all, "promise")} broken, {consequence}";
    }

    /// <summary>Whether a stack mirrors another, in one line.</summary>
    public static string ParityLine(StackParity parity)
    {
        var (report, permitted) = (parity.Report, parity.Report.Permitted.Sum(entry => entry.Differences.Count));
        var reasons = $"{Count(permitted, "difference")} for {Count(report.Permitted.Count, "reason")} given in {parity.PermittedIn}";
        return report.Holds
            ? $"{parity.Stack} mirrors {parity.Other}: {reasons}, and no other"
            : $"{Count(report.Unexplained.Count, "difference")} without a reason and {Count(report.Stale.Count, "reason")} that nothing needs any more; {reasons}";
    }

    /// <summary>What to do about a reason that nothing needs.</summary>
    public static string Stale(StackParity parity, PermittedDifference permission) =>
        $"{permission.Name}: {parity.Stack} and {parity.Other} do not differ here any more; take it out of {parity.PermittedIn}";

    /// <summary><c>2026-11-21</c>.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
