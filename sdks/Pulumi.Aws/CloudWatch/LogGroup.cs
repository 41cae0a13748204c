namespace Pulumi.Aws.CloudWatch;

public class LogGroup : CustomResource
{
    [Output("arn")]
    public Output<string> Arn { get; private set; } = null!;

    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    public LogGroup(string name, LogGroupArgs? args = null, CustomResourceOptions? options = null)
        : base("aws:cloudwatch/logGroup:LogGroup", name, args ?? new LogGroupArgs(), options)
    {
    }
}

public sealed class LogGroupArgs : ResourceArgs
{
    [Input("kmsKeyId")]
    public Input<string>? KmsKeyId { get; set; }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("region")]
    public Input<string>? Region { get; set; }

    [Input("retentionInDays")]
    public Input<int>? RetentionInDays { get; set; }

    [Input("tags")]
    private InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }
}
