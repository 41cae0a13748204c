using Infra.Plans;
using Infra.Policies;

namespace Infra.Cost.Rules;

/// <summary>What is written to a log group, and what of it lies there once the first of it is old enough to go.</summary>
internal static class LogCosts
{
    private const string Service = "CloudWatch Logs";
    private const string StandardClass = "STANDARD";

    public static CostRule LogGroups { get; } = new(ResourceTypes.LogGroup, (group, context) =>
    {
        var isTraffic = context.IsTrafficLog(group);
        var assumption = isTraffic ? UsageAssumptions.TrafficLogGb : UsageAssumptions.LogGb;
        var written = (decimal)context.Usage[assumption];
        var days = (decimal?)group.Number("retentionInDays");
        var kind = group.Text("logGroupClass") is { } other and not StandardClass ? other : isTraffic ? "ingested, vended, first 10 TB" : "ingested, standard class";
        return
        [
            new Charge("log events written", written, new PriceKey(Service, "GB", kind), $"usage.{assumption.Name}"),
            new Charge(
                "log events kept",
                days is > 0 ? written * days / Month.Days : null,
                new PriceKey(Service, "GB-month", "stored"),
                days is > 0 ? $"usage.{assumption.Name}, kept {days} days, not compressed" : "kept for ever, and so more every month"),
        ];
    });
}
