using Infra.Policies.Exemptions;

namespace Stacks.Preview;

/// <summary>Which exemptions end before long: the day after, they stop the pipeline.</summary>
internal static class ExemptionNotices
{
    private static readonly TimeSpan Ahead = TimeSpan.FromDays(30);

    public static IEnumerable<Notice> Of(IEnumerable<ExemptedViolation> exempted, DateOnly today) =>
        from agreed in exempted
        let exemption = agreed.Exemption
        let days = exemption.Expires.DayNumber - today.DayNumber
        where days <= Ahead.TotalDays
        select new Notice(
            exemption.Place,
            $"exempts {agreed.Violation.Resource} from {exemption.Policy} until {Wording.Day(exemption.Expires)}, {Wording.Count(days, "day")} more: {exemption.Owner} answers for it",
            agreed.Violation.Policy.Fix);
}
