namespace Pulumi.Aws.LB.Inputs;

public sealed class LoadBalancerIpamPoolsArgs : ResourceArgs
{
    [Input("ipv4IpamPoolId", required: true)]
    public Input<string> Ipv4IpamPoolId { get; set; } = null!;
}
