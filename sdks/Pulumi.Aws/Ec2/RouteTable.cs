using System.Collections.Immutable;

namespace Pulumi.Aws.Ec2;

public class RouteTable : CustomResource
{
    [Output("arn")]
    public Output<string> Arn { get; private set; } = null!;

    [Output("ownerId")]
    public Output<string> OwnerId { get; private set; } = null!;

    [Output("propagatingVgws")]
    public Output<ImmutableArray<string>> PropagatingVgws { get; private set; } = null!;

    [Output("region")]
    public Output<string> Region { get; private set; } = null!;

    [Output("tags")]
    public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    [Output("tagsAll")]
    public Output<ImmutableDictionary<string, string>> TagsAll { get; private set; } = null!;

    [Output("vpcId")]
    public Output<string> VpcId { get; private set; } = null!;

    public RouteTable(string name, RouteTableArgs args, CustomResourceOptions? options = null)
        : base("aws:ec2/routeTable:RouteTable", name, args, options)
    {
    }
}

public sealed class RouteTableArgs : ResourceArgs
{
    [Input("propagatingVgws")]
    private InputList<string>? _propagatingVgws;

    public InputList<string> PropagatingVgws
    {
        get => _propagatingVgws ??= new InputList<string>();
        set => _propagatingVgws = value;
    }

    [Input("region")]
    public Input<string>? Region { get; set; }

    [Input("routes")]
    private InputList<Inputs.RouteTableRouteArgs>? _routes;

    public InputList<Inputs.RouteTableRouteArgs> Routes
    {
        get => _routes ??= new InputList<Inputs.RouteTableRouteArgs>();
        set => _routes = value;
    }

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
