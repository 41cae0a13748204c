namespace Pulumi.Aws.S3.Inputs;

public sealed class BucketReplicationConfigurationRuleDestinationArgs : ResourceArgs
{
    [Input("accessControlTranslation")]
    public Input<BucketReplicationConfigurationRuleDestinationAccessControlTranslationArgs>? AccessControlTranslation { get; set; }

    [Input("accountId")]
    public Input<string>? AccountId { get; set; }

    [Input("bucket", required: true)]
    public Input<string> Bucket { get; set; } = null!;

    [Input("metrics")]
    public Input<BucketReplicationConfigurationRuleDestinationMetricsArgs>? Metrics { get; set; }

    [Input("replicaKmsKeyId")]
    public Input<string>? ReplicaKmsKeyId { get; set; }

    [Input("replicationTime")]
    public Input<BucketReplicationConfigurationRuleDestinationReplicationTimeArgs>? ReplicationTime { get; set; }

    [Input("storageClass")]
    public Input<string>? StorageClass { get; set; }
}
