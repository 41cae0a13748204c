namespace Pulumi.Aws.S3.Inputs;

public sealed class BucketReplicationConfigurationArgs : ResourceArgs
{
    [Input("role", required: true)]
    public Input<string> Role { get; set; } = null!;

    [Input("rules", required: true)]
    private InputList<BucketReplicationConfigurationRuleArgs>? _rules;

    public InputList<BucketReplicationConfigurationRuleArgs> Rules
    {
        get => _rules ??= new InputList<BucketReplicationConfigurationRuleArgs>();
        set => _rules = value;
    }
}
