namespace Pulumi.Aws.Ec2;

public class RouteTable : CustomResource
{
    public RouteTable(string name, RouteTableArgs args, CustomResourceOptions? options = null)
        : base("aws:ec2/routeTable:RouteTable", name, args, options)
    {
    }
}

public sealed class RouteTableArgs : ResourceArgs
{
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
