namespace Pulumi.Aws.Ec2.Inputs;

public sealed class VpcEndpointSubnetConfigurationArgs : ResourceArgs
{
    [Input("ipv4")]
    public Input<string>? Ipv4 { get; set; }

    [Input("ipv6")]
    public Input<string>? Ipv6 { get; set; }

    [Input("subnetId")]
    public Input<string>? SubnetId { get; set; }
}
