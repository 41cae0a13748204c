namespace Pulumi.Aws.Route53.Inputs;

public sealed class RecordGeoproximityRoutingPolicyCoordinateArgs : ResourceArgs
{
    [Input("latitude", required: true)]
    public Input<string> Latitude { get; set; } = null!;

    [Input("longitude", required: true)]
    public Input<string> Longitude { get; set; } = null!;
}
