using System.Globalization;
using Infra.Settings;
using Infra.Text;

namespace Infra.Policies.Exemptions;

/// <summary>Which violations of a report are agreed to, and which agreements cannot stand. One that cannot stand covers nothing.</summary>
internal sealed class ExemptionReview
{
    private const int ShortestReason = 20;

    private readonly PolicyReport _report;
    private readonly DateOnly _today;
    private readonly ILookup<string, (string Urn, string Resource)> _breaches;
    private readonly Dictionary<(string Policy, string Resource), Exemption> _seen = [];
    private readonly Dictionary<(string Policy, string Urn), Exemption> _agreed = [];
    private readonly List<string> _problems = [];

    public ExemptionReview(PolicyReport report, IEnumerable<Exemption> exemptions, DateOnly today)
    {
        (_report, _today) = (report, today);
        // What nobody can decide yet may turn out to be broken, so an exemption from it is not in vain.
        _breaches = report.Violations.Select(violation => (violation.Policy.Id, violation.Urn, violation.Resource))
            .Concat(report.Undecided.Select(open => (open.Policy.Id, open.Urn, open.Resource)))
            .ToLookup(breach => breach.Id, breach => (breach.Urn, breach.Resource), StringComparer.Ordinal);
        foreach (var exemption in exemptions)
        {
            Review(exemption);
        }
    }

    /// <summary>In the order of the exemptions, each a sentence without its end.</summary>
    public IReadOnlyList<string> Problems => _problems;

    public Exemption? For(PolicyViolation violation) => _agreed.GetValueOrDefault((violation.Policy.Id, violation.Urn));

    private void Review(Exemption exemption)
    {
        var before = _problems.Count;
        string[] urns = [.. _breaches[exemption.Policy].Where(breach => IsMeant(exemption.Resource, breach.Urn, breach.Resource)).Select(breach => breach.Urn).Distinct(StringComparer.Ordinal)];
        RequireReason(exemption);
        RequireDate(exemption);
        RequireOneBreach(exemption, urns);
        var key = (exemption.Policy, urns is [var urn] ? urn : exemption.Resource);
        if (!_seen.TryAdd(key, exemption))
        {
            Report(exemption, $"repeats {_seen[key].Place}; keep one of them");
        }
        else if (_problems.Count == before)
        {
            _agreed.Add(key, exemption);
        }
    }

    private void RequireReason(Exemption exemption)
    {
        var reason = exemption.Reason.Trim();
        if (reason.Length < ShortestReason || !reason.Contains(' ', StringComparison.Ordinal))
        {
            Report(exemption, $"gives the reason {Printable.Quoted(exemption.Reason)} but must be explained by a sentence of at least {ShortestReason} characters");
        }
    }

    private void RequireDate(Exemption exemption)
    {
        var latest = _today.AddYears(1);
        if (exemption.Expires < _today)
        {
            Report(exemption, $"expired on {Day(exemption.Expires)}; keep the promise, or agree again until a day up to {Day(latest)}");
        }
        else if (exemption.Expires > latest)
        {
            Report(exemption, $"expires on {Day(exemption.Expires)}, more than a year ahead; it may hold until {Day(latest)}");
        }
    }

    private void RequireOneBreach(Exemption exemption, string[] urns)
    {
        if (exemption.Policy.Contains('*', StringComparison.Ordinal) || exemption.Resource.Contains('*', StringComparison.Ordinal))
        {
            Report(exemption, "has a star, but must name one policy and one resource");
        }
        else if (!_report.Looked.Any(looked => looked.Key.Id == exemption.Policy))
        {
            var known = _report.Looked.Select(looked => looked.Key.Id);
            Report(exemption, $"is from {Printable.Quoted(exemption.Policy)}, which is no policy{Nearest.Hint(exemption.Policy, known)}");
        }
        else if (urns.Length == 0)
        {
            Report(exemption, "is not needed: nothing of that name breaks that promise here; take it out");
        }
        else if (urns.Length > 1)
        {
            Report(exemption, $"means {urns.Length} resources; name one: {string.Join(", ", urns.Select(TypeAndName).Order(StringComparer.Ordinal))}");
        }
    }

    private void Report(Exemption exemption, string problem) =>
        _problems.Add($"{exemption.Place} ({Printable.Escaped(exemption.Policy)} on {Printable.Escaped(exemption.Resource)}) {problem}");

    // A violation without a URN is one of the plan as a whole, which nobody can agree to.
    private static bool IsMeant(string resource, string urn, string name) =>
        urn.Length > 0 && (resource == name || resource == TypeAndName(urn));

    /// <summary>Of <c>urn:pulumi:stack::project::parent$aws:s3/bucket:Bucket::logs</c> it is <c>aws:s3/bucket:Bucket::logs</c>.</summary>
    private static string TypeAndName(string urn) => urn.Split("::", 4) is [_, _, var types, var name] ? $"{types.Split('$')[^1]}::{name}" : urn;

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
