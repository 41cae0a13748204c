namespace Pulumi.Aws.Ec2;

public class RouteTableAssociation : CustomResource
{
    [Output("gatewayId")]
    public Output<string?> GatewayId { get; private set; } = null!;

    [Output("region")]
    public Output<string> Region { get; private set; } = null!;

    [Output("routeTableId")]
    public Output<string> RouteTableId { get; private set; } = null!;

    [Output("subnetId")]
    public Output<string?> SubnetId { get; private set; } = null!;

    public RouteTableAssociation(string name, RouteTableAssociationArgs args, CustomResourceOptions? options = null)
        : base("aws:ec2/routeTableAssociation:RouteTableAssociation", name, args, options)
    {
    }
}

public sealed class RouteTableAssociationArgs : ResourceArgs
{
    [Input("gatewayId")]
    public Input<string>? GatewayId { get; set; }

    [Input("region")]
    public Input<string>? Region { get; set; }

    [Input("routeTableId", required: true)]
    public Input<string> RouteTableId { get; set; } = null!;

    [Input("subnetId")]
    public Input<string>? SubnetId { get; set; }
}
