namespace Pulumi.Aws.Ec2;

public class RouteTableAssociation : CustomResource
{
    public RouteTableAssociation(string name, RouteTableAssociationArgs args, CustomResourceOptions? options = null)
        : base("aws:ec2/routeTableAssociation:RouteTableAssociation", name, args, options)
    {
    }
}

public sealed class RouteTableAssociationArgs : ResourceArgs
{
    [Input("routeTableId", required: true)]
    public Input<string> RouteTableId { get; set; } = null!;

    [Input("subnetId")]
    public Input<string>? SubnetId { get; set; }
}
