namespace Pulumi.Aws.CloudFront.Inputs;

public sealed class DistributionRestrictionsArgs : ResourceArgs
{
    [Input("geoRestriction", required: true)]
    public Input<DistributionRestrictionsGeoRestrictionArgs> GeoRestriction { get; set; } = null!;
}
