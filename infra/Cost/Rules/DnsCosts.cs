using Infra.Plans;
using Infra.Policies;

namespace Infra.Cost.Rules;

/// <summary>Zones and health checks of Route 53, which has no region.</summary>
internal static class DnsCosts
{
    private const string Service = "Route 53";

    public static CostRule Zones { get; } = new(ResourceTypes.Zone, (_, _) =>
    [
        new Charge("zone", 1, new PriceKey(Service, "zone-month", "hosted zone, first 25")),
        new Charge("queries that are no aliases", Quantity: null, new PriceKey(Service, "1M queries", "standard, first billion"), "nothing is assumed of them"),
    ]);

    public static CostRule HealthChecks { get; } = new(ResourceTypes.HealthCheck, (check, _) =>
    {
        var type = check.Text("type") ?? "";
        var features = new[]
        {
            type.StartsWith("HTTPS", StringComparison.Ordinal),
            type.EndsWith("STR_MATCH", StringComparison.Ordinal),
            check.Number("requestInterval") is 10,
            check.Flag("measureLatency") == true,
        }.Count(has => has);
        return
        [
            // Nothing in a plan says that what is checked runs in AWS, and elsewhere it costs more.
            new Charge("health check", 1, new PriceKey(Service, "check-month", "other endpoint"), "what is checked is not in AWS"),
            .. features == 0 ? [] : new[] { new Charge("features of the check", features, new PriceKey(Service, "feature-month", "other endpoint"), "what is checked is not in AWS") },
        ];
    });
}
