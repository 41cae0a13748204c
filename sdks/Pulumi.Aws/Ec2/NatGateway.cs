namespace Pulumi.Aws.Ec2;

public class NatGateway : CustomResource
{
    public NatGateway(string name, NatGatewayArgs? args = null, CustomResourceOptions? options = null)
        : base("aws:ec2/natGateway:NatGateway", name, args ?? new NatGatewayArgs(), options)
    {
    }
}

public sealed class NatGatewayArgs : ResourceArgs
{
    [Input("allocationId")]
    public Input<string>? AllocationId { get; set; }

    [Input("subnetId")]
    public Input<string>? SubnetId { get; set; }

    [Input("tags")]
    private InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }
}
