namespace Pulumi.Aws.LB.Inputs;

public sealed class LoadBalancerSubnetMappingArgs : ResourceArgs
{
    [Input("allocationId")]
    public Input<string>? AllocationId { get; set; }

    [Input("ipv6Address")]
    public Input<string>? Ipv6Address { get; set; }

    [Input("outpostId")]
    public Input<string>? OutpostId { get; set; }

    [Input("privateIpv4Address")]
    public Input<string>? PrivateIpv4Address { get; set; }

    [Input("subnetId", required: true)]
    public Input<string> SubnetId { get; set; } = null!;
}
