using System.Collections.Immutable;

namespace Pulumi.Aws.Ec2;

public class NatGateway : CustomResource
{
    [Output("allocationId")]
    public Output<string?> AllocationId { get; private set; } = null!;

    [Output("associationId")]
    public Output<string> AssociationId { get; private set; } = null!;

    [Output("autoProvisionZones")]
    public Output<string> AutoProvisionZones { get; private set; } = null!;

    [Output("autoScalingIps")]
    public Output<string> AutoScalingIps { get; private set; } = null!;

    [Output("availabilityMode")]
    public Output<string> AvailabilityMode { get; private set; } = null!;

    [Output("connectivityType")]
    public Output<string?> ConnectivityType { get; private set; } = null!;

    [Output("networkInterfaceId")]
    public Output<string> NetworkInterfaceId { get; private set; } = null!;

    [Output("privateIp")]
    public Output<string> PrivateIp { get; private set; } = null!;

    [Output("publicIp")]
    public Output<string> PublicIp { get; private set; } = null!;

    [Output("region")]
    public Output<string> Region { get; private set; } = null!;

    [Output("regionalNatGatewayAutoMode")]
    public Output<string> RegionalNatGatewayAutoMode { get; private set; } = null!;

    [Output("routeTableId")]
    public Output<string> RouteTableId { get; private set; } = null!;

    [Output("secondaryAllocationIds")]
    public Output<ImmutableArray<string>> SecondaryAllocationIds { get; private set; } = null!;

    [Output("secondaryPrivateIpAddressCount")]
    public Output<int> SecondaryPrivateIpAddressCount { get; private set; } = null!;

    [Output("secondaryPrivateIpAddresses")]
    public Output<ImmutableArray<string>> SecondaryPrivateIpAddresses { get; private set; } = null!;

    [Output("subnetId")]
    public Output<string?> SubnetId { get; private set; } = null!;

    [Output("tags")]
    public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    [Output("tagsAll")]
    public Output<ImmutableDictionary<string, string>> TagsAll { get; private set; } = null!;

    [Output("vpcId")]
    public Output<string> VpcId { get; private set; } = null!;

    public NatGateway(string name, NatGatewayArgs? args = null, CustomResourceOptions? options = null)
        : base("aws:ec2/natGateway:NatGateway", name, args ?? new NatGatewayArgs(), options)
    {
    }
}

public sealed class NatGatewayArgs : ResourceArgs
{
    [Input("allocationId")]
    public Input<string>? AllocationId { get; set; }

    [Input("availabilityMode")]
    public Input<string>? AvailabilityMode { get; set; }

    [Input("availabilityZoneAddresses")]
    private InputList<Inputs.NatGatewayAvailabilityZoneAddressArgs>? _availabilityZoneAddresses;

    public InputList<Inputs.NatGatewayAvailabilityZoneAddressArgs> AvailabilityZoneAddresses
    {
        get => _availabilityZoneAddresses ??= new InputList<Inputs.NatGatewayAvailabilityZoneAddressArgs>();
        set => _availabilityZoneAddresses = value;
    }

    [Input("connectivityType")]
    public Input<string>? ConnectivityType { get; set; }

    [Input("privateIp")]
    public Input<string>? PrivateIp { get; set; }

    [Input("region")]
    public Input<string>? Region { get; set; }

    [Input("secondaryAllocationIds")]
    private InputList<string>? _secondaryAllocationIds;

    public InputList<string> SecondaryAllocationIds
    {
        get => _secondaryAllocationIds ??= new InputList<string>();
        set => _secondaryAllocationIds = value;
    }

    [Input("secondaryPrivateIpAddressCount")]
    public Input<int>? SecondaryPrivateIpAddressCount { get; set; }

    [Input("secondaryPrivateIpAddresses")]
    private InputList<string>? _secondaryPrivateIpAddresses;

    public InputList<string> SecondaryPrivateIpAddresses
    {
        get => _secondaryPrivateIpAddresses ??= new InputList<string>();
        set => _secondaryPrivateIpAddresses = value;
    }

    [Input("subnetId")]
    public Input<string>? SubnetId { get; set; }

    [Input("tags")]
    private InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }

    [Input("vpcId")]
    public Input<string>? VpcId { get; set; }
}
