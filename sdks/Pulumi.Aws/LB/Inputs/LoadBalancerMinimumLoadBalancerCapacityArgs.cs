namespace Pulumi.Aws.LB.Inputs;

public sealed class LoadBalancerMinimumLoadBalancerCapacityArgs : ResourceArgs
{
    [Input("capacityUnits", required: true)]
    public Input<int> CapacityUnits { get; set; } = null!;
}
