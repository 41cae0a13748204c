using Infra.Edge;
using Infra.Naming;

namespace Infra.Delivery;

/// <summary>Where the calls of a deployment go, each region once.</summary>
internal static class Regions
{
    /// <summary>The stack's own, that of CloudFront, and those in which a part of the stack lies.</summary>
    public static IEnumerable<string> Of(StackContext context, IEnumerable<string> others) =>
        new[] { context.Region, GlobalRegion.Name }.Concat(others).Distinct(StringComparer.Ordinal);

    /// <summary>Budgets and anomaly detection are called in one region, the service behind Slack in one of three, whatever the stack's own.</summary>
    public static IEnumerable<string> OfMoneyAndChat(StackContext context) =>
        new[] { context.Region, GlobalRegion.Name, "us-east-2", "us-west-2" }.Distinct(StringComparer.Ordinal);
}
