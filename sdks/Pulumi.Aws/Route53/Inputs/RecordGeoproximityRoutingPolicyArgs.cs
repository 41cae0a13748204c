namespace Pulumi.Aws.Route53.Inputs;

public sealed class RecordGeoproximityRoutingPolicyArgs : ResourceArgs
{
    [Input("awsRegion")]
    public Input<string>? AwsRegion { get; set; }

    [Input("bias")]
    public Input<int>? Bias { get; set; }

    [Input("coordinates")]
    private InputList<RecordGeoproximityRoutingPolicyCoordinateArgs>? _coordinates;

    public InputList<RecordGeoproximityRoutingPolicyCoordinateArgs> Coordinates
    {
        get => _coordinates ??= new InputList<RecordGeoproximityRoutingPolicyCoordinateArgs>();
        set => _coordinates = value;
    }

    [Input("localZoneGroup")]
    public Input<string>? LocalZoneGroup { get; set; }
}
