namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclLoggingConfigurationLoggingFilterArgs : ResourceArgs
{
    [Input("defaultBehavior", required: true)]
    public Input<string> DefaultBehavior { get; set; } = null!;

    [Input("filters", required: true)]
    private InputList<WebAclLoggingConfigurationLoggingFilterFilterArgs>? _filters;

    public InputList<WebAclLoggingConfigurationLoggingFilterFilterArgs> Filters
    {
        get => _filters ??= new InputList<WebAclLoggingConfigurationLoggingFilterFilterArgs>();
        set => _filters = value;
    }
}
