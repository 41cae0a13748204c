using Infra.Policies;

namespace Infra.Cost.Rules;

/// <summary>Keys and secrets, and how often they are asked for.</summary>
internal static class KeyCosts
{
    private const string Keeper = "KMS";
    private const string Manager = "Secrets Manager";

    public static CostRule Keys { get; } = new(ResourceTypes.EncryptionKey, (_, context) =>
    [
        new Charge("key", 1, new PriceKey(Keeper, "key-month", "customer managed key"), "before its first rotation; each of the first two adds as much"),
        new Charge("uses of the key", context.Usage[UsageAssumptions.KeyRequests] / 10_000m, new PriceKey(Keeper, "10k requests", "symmetric"), "usage.keyRequests"),
    ]);

    public static CostRule Secrets { get; } = new(ResourceTypes.Secret, (_, context) =>
    [
        new Charge("secret", 1, new PriceKey(Manager, "secret-month", "secret")),
        new Charge("reads of the secret", context.Usage[UsageAssumptions.SecretReads] / 10_000m, new PriceKey(Manager, "10k API calls", "requests"), "usage.secretReads"),
    ]);
}
