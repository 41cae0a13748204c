using Infra.Units;
using Pulumi;
using Ecs = Pulumi.Aws.Ecs;

namespace Infra.Compute;

/// <summary>
/// On which machines of AWS the tasks run. Always by strategy and never by launch type: a service that changes from one to the other
/// is a new service to the provider, and two services cannot have one name.
/// </summary>
internal static class ServiceCapacity
{
    /// <summary>At the price of AWS's promise to take nothing away.</summary>
    public const string OnDemand = "FARGATE";

    /// <summary>At about a third of it; taken away with two minutes' notice when AWS needs the machine.</summary>
    public const string Spot = "FARGATE_SPOT";

    /// <summary>The fewest tasks run on demand, of those above them the given share on Spot; with 100 percent all are on Spot.</summary>
    public static InputList<Ecs.Inputs.ServiceCapacityProviderStrategyArgs> Of(Percent spot, int minimumTasks)
    {
        var list = new InputList<Ecs.Inputs.ServiceCapacityProviderStrategyArgs>();
        if (spot.Value < 100)
        {
            list.Add(new Ecs.Inputs.ServiceCapacityProviderStrategyArgs
            {
                CapacityProvider = OnDemand,
                Base = minimumTasks,
                Weight = (int)(100 - spot.Value),
            });
        }

        if (spot.Value > 0)
        {
            list.Add(new Ecs.Inputs.ServiceCapacityProviderStrategyArgs { CapacityProvider = Spot, Weight = (int)spot.Value });
        }

        return list;
    }
}
