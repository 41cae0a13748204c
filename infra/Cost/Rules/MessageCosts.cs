using Infra.Policies;

namespace Infra.Cost.Rules;

internal static class MessageCosts
{
    public static CostRule Topics { get; } = new(ResourceTypes.Topic, (_, context) =>
        [new Charge("messages", context.Usage[UsageAssumptions.Notifications] / 1_000_000m, new PriceKey("SNS", "1M requests", "publish"), "usage.notifications")]);
}
