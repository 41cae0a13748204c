namespace Pulumi.Aws.WafV2;

public class WebAclLoggingConfiguration : CustomResource
{
    public WebAclLoggingConfiguration(string name, WebAclLoggingConfigurationArgs args, CustomResourceOptions? options = null)
        : base("aws:wafv2/webAclLoggingConfiguration:WebAclLoggingConfiguration", name, args, options)
    {
    }
}

public sealed class WebAclLoggingConfigurationArgs : ResourceArgs
{
    [Input("logDestinationConfigs", required: true)]
    private InputList<string>? _logDestinationConfigs;

    public InputList<string> LogDestinationConfigs
    {
        get => _logDestinationConfigs ??= new InputList<string>();
        set => _logDestinationConfigs = value;
    }

    [Input("redactedFields")]
    private InputList<Inputs.WebAclLoggingConfigurationRedactedFieldArgs>? _redactedFields;

    public InputList<Inputs.WebAclLoggingConfigurationRedactedFieldArgs> RedactedFields
    {
        get => _redactedFields ??= new InputList<Inputs.WebAclLoggingConfigurationRedactedFieldArgs>();
        set => _redactedFields = value;
    }

    [Input("region")]
    public Input<string>? Region { get; set; }

    [Input("resourceArn", required: true)]
    public Input<string> ResourceArn { get; set; } = null!;
}
