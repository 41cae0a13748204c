namespace Pulumi.Aws.Ec2;

public class Route : CustomResource
{
    public Route(string name, RouteArgs args, CustomResourceOptions? options = null)
        : base("aws:ec2/route:Route", name, args, options)
    {
    }
}

public sealed class RouteArgs : ResourceArgs
{
    [Input("destinationCidrBlock")]
    public Input<string>? DestinationCidrBlock { get; set; }

    [Input("gatewayId")]
    public Input<string>? GatewayId { get; set; }

    [Input("natGatewayId")]
    public Input<string>? NatGatewayId { get; set; }

    [Input("routeTableId", required: true)]
    public Input<string> RouteTableId { get; set; } = null!;
}
