using System.Collections.Immutable;

namespace Pulumi.Aws.Ec2;

public class VpcEndpoint : CustomResource
{
    [Output("arn")]
    public Output<string> Arn { get; private set; } = null!;

    [Output("autoAccept")]
    public Output<bool?> AutoAccept { get; private set; } = null!;

    [Output("cidrBlocks")]
    public Output<ImmutableArray<string>> CidrBlocks { get; private set; } = null!;

    [Output("ipAddressType")]
    public Output<string> IpAddressType { get; private set; } = null!;

    [Output("networkInterfaceIds")]
    public Output<ImmutableArray<string>> NetworkInterfaceIds { get; private set; } = null!;

    [Output("ownerId")]
    public Output<string> OwnerId { get; private set; } = null!;

    [Output("policy")]
    public Output<string> Policy { get; private set; } = null!;

    [Output("prefixListId")]
    public Output<string> PrefixListId { get; private set; } = null!;

    [Output("privateDnsEnabled")]
    public Output<bool> PrivateDnsEnabled { get; private set; } = null!;

    [Output("region")]
    public Output<string> Region { get; private set; } = null!;

    [Output("requesterManaged")]
    public Output<bool> RequesterManaged { get; private set; } = null!;

    [Output("resourceConfigurationArn")]
    public Output<string?> ResourceConfigurationArn { get; private set; } = null!;

    [Output("routeTableIds")]
    public Output<ImmutableArray<string>> RouteTableIds { get; private set; } = null!;

    [Output("securityGroupIds")]
    public Output<ImmutableArray<string>> SecurityGroupIds { get; private set; } = null!;

    [Output("serviceName")]
    public Output<string?> ServiceName { get; private set; } = null!;

    [Output("serviceNetworkArn")]
    public Output<string?> ServiceNetworkArn { get; private set; } = null!;

    [Output("serviceRegion")]
    public Output<string> ServiceRegion { get; private set; } = null!;

    [Output("state")]
    public Output<string> State { get; private set; } = null!;

    [Output("subnetIds")]
    public Output<ImmutableArray<string>> SubnetIds { get; private set; } = null!;

    [Output("tags")]
    public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    [Output("tagsAll")]
    public Output<ImmutableDictionary<string, string>> TagsAll { get; private set; } = null!;

    [Output("vpcEndpointType")]
    public Output<string?> VpcEndpointType { get; private set; } = null!;

    [Output("vpcId")]
    public Output<string> VpcId { get; private set; } = null!;

    public VpcEndpoint(string name, VpcEndpointArgs args, CustomResourceOptions? options = null)
        : base("aws:ec2/vpcEndpoint:VpcEndpoint", name, args, options)
    {
    }
}

public sealed class VpcEndpointArgs : ResourceArgs
{
    [Input("autoAccept")]
    public Input<bool>? AutoAccept { get; set; }

    [Input("dnsOptions")]
    public Input<Inputs.VpcEndpointDnsOptionsArgs>? DnsOptions { get; set; }

    [Input("ipAddressType")]
    public Input<string>? IpAddressType { get; set; }

    [Input("policy")]
    public Input<string>? Policy { get; set; }

    [Input("privateDnsEnabled")]
    public Input<bool>? PrivateDnsEnabled { get; set; }

    [Input("region")]
    public Input<string>? Region { get; set; }

    [Input("resourceConfigurationArn")]
    public Input<string>? ResourceConfigurationArn { get; set; }

    [Input("routeTableIds")]
    private InputList<string>? _routeTableIds;

    public InputList<string> RouteTableIds
    {
        get => _routeTableIds ??= new InputList<string>();
        set => _routeTableIds = value;
    }

    [Input("securityGroupIds")]
    private InputList<string>? _securityGroupIds;

    public InputList<string> SecurityGroupIds
    {
        get => _securityGroupIds ??= new InputList<string>();
        set => _securityGroupIds = value;
    }

    [Input("serviceName")]
    public Input<string>? ServiceName { get; set; }

    [Input("serviceNetworkArn")]
    public Input<string>? ServiceNetworkArn { get; set; }

    [Input("serviceRegion")]
    public Input<string>? ServiceRegion { get; set; }

    [Input("subnetConfigurations")]
    private InputList<Inputs.VpcEndpointSubnetConfigurationArgs>? _subnetConfigurations;

    public InputList<Inputs.VpcEndpointSubnetConfigurationArgs> SubnetConfigurations
    {
        get => _subnetConfigurations ??= new InputList<Inputs.VpcEndpointSubnetConfigurationArgs>();
        set => _subnetConfigurations = value;
    }

    [Input("subnetIds")]
    private InputList<string>? _subnetIds;

    public InputList<string> SubnetIds
    {
        get => _subnetIds ??= new InputList<string>();
        set => _subnetIds = value;
    }

    [Input("tags")]
    private InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }

    [Input("vpcEndpointType")]
    public Input<string>? VpcEndpointType { get; set; }

    [Input("vpcId", required: true)]
    public Input<string> VpcId { get; set; } = null!;
}
