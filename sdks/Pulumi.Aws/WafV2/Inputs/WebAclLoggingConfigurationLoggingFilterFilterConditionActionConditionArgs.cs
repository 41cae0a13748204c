namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclLoggingConfigurationLoggingFilterFilterConditionActionConditionArgs : ResourceArgs
{
    [Input("action", required: true)]
    public Input<string> Action { get; set; } = null!;
}
