namespace Pulumi.Aws.S3.Inputs;

public sealed class BucketReplicationConfigurationRuleDestinationAccessControlTranslationArgs : ResourceArgs
{
    [Input("owner", required: true)]
    public Input<string> Owner { get; set; } = null!;
}
