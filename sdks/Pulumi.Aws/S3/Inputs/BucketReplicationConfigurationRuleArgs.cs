namespace Pulumi.Aws.S3.Inputs;

public sealed class BucketReplicationConfigurationRuleArgs : ResourceArgs
{
    [Input("deleteMarkerReplicationStatus")]
    public Input<string>? DeleteMarkerReplicationStatus { get; set; }

    [Input("destination", required: true)]
    public Input<BucketReplicationConfigurationRuleDestinationArgs> Destination { get; set; } = null!;

    [Input("filter")]
    public Input<BucketReplicationConfigurationRuleFilterArgs>? Filter { get; set; }

    [Input("id")]
    public Input<string>? Id { get; set; }

    [Input("prefix")]
    public Input<string>? Prefix { get; set; }

    [Input("priority")]
    public Input<int>? Priority { get; set; }

    [Input("sourceSelectionCriteria")]
    public Input<BucketReplicationConfigurationRuleSourceSelectionCriteriaArgs>? SourceSelectionCriteria { get; set; }

    [Input("status", required: true)]
    public Input<string> Status { get; set; } = null!;
}
