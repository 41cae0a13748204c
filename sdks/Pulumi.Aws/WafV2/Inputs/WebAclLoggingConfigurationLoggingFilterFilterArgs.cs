namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclLoggingConfigurationLoggingFilterFilterArgs : ResourceArgs
{
    [Input("behavior", required: true)]
    public Input<string> Behavior { get; set; } = null!;

    [Input("conditions", required: true)]
    private InputList<WebAclLoggingConfigurationLoggingFilterFilterConditionArgs>? _conditions;

    public InputList<WebAclLoggingConfigurationLoggingFilterFilterConditionArgs> Conditions
    {
        get => _conditions ??= new InputList<WebAclLoggingConfigurationLoggingFilterFilterConditionArgs>();
        set => _conditions = value;
    }

    [Input("requirement", required: true)]
    public Input<string> Requirement { get; set; } = null!;
}
