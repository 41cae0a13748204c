namespace Pulumi.Aws.CloudFront.Inputs;

public sealed class DistributionRestrictionsGeoRestrictionArgs : ResourceArgs
{
    [Input("locations")]
    private InputList<string>? _locations;

    public InputList<string> Locations
    {
        get => _locations ??= new InputList<string>();
        set => _locations = value;
    }

    [Input("restrictionType", required: true)]
    public Input<string> RestrictionType { get; set; } = null!;
}
