namespace Pulumi.Aws.S3.Inputs;

public sealed class BucketLifecycleConfigurationRuleFilterAndArgs : ResourceArgs
{
    [Input("objectSizeGreaterThan")]
    public Input<int>? ObjectSizeGreaterThan { get; set; }

    [Input("objectSizeLessThan")]
    public Input<int>? ObjectSizeLessThan { get; set; }

    [Input("prefix")]
    public Input<string>? Prefix { get; set; }

    [Input("tags")]
    private InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }
}
