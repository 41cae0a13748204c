namespace Pulumi.Aws.Ec2;

public class Subnet : CustomResource
{
    public Subnet(string name, SubnetArgs args, CustomResourceOptions? options = null)
        : base("aws:ec2/subnet:Subnet", name, args, options)
    {
    }
}

public sealed class SubnetArgs : ResourceArgs
{
    [Input("availabilityZone")]
    public Input<string>? AvailabilityZone { get; set; }

    [Input("cidrBlock")]
    public Input<string>? CidrBlock { get; set; }

    [Input("mapPublicIpOnLaunch")]
    public Input<bool>? MapPublicIpOnLaunch { get; set; }

    [Input("tags")]
    private InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }

    [Input("vpcId", required: true)]
    public Input<string> VpcId { get; set; } = null!;
}
