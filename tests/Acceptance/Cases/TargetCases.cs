using Infra.Plans;
using Tests.Acceptance.Proof;

namespace Tests.Acceptance.Cases;

/// <summary>Groups of targets behind a load balancer.</summary>
public sealed class TargetCases : IProofs
{
    private const string Targets = "api-targets";

    public IEnumerable<Case> Cases =>
    [
        Sides.OfTwin("LB-TARGET-GROUP-07", Targets, twin => OverTcp(twin).LeftOut("healthCheck.path"), OverTcp),
        new("LB-TARGET-GROUP-19", plan => plan.With(Targets, "name", "shop"), plan => Sides.Twin(plan.With(Targets, "name", "shop"), Targets)),
        Sides.OfTwin("LB-TARGET-GROUP-34", Targets, "targetType", "instance", "task"),
    ];

    private static PlannedResource OverTcp(PlannedResource targets) => targets.Set("protocol", "TCP").Set("healthCheck.protocol", "TCP").LeftOut("healthCheck.matcher").LeftOut("stickiness");
}
