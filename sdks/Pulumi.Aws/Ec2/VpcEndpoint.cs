namespace Pulumi.Aws.Ec2;

public class VpcEndpoint : CustomResource
{
    public VpcEndpoint(string name, VpcEndpointArgs args, CustomResourceOptions? options = null)
        : base("aws:ec2/vpcEndpoint:VpcEndpoint", name, args, options)
    {
    }
}

public sealed class VpcEndpointArgs : ResourceArgs
{
    [Input("policy")]
    public Input<string>? Policy { get; set; }

    [Input("privateDnsEnabled")]
    public Input<bool>? PrivateDnsEnabled { get; set; }

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
