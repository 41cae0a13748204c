namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclLoggingConfigurationLoggingFilterFilterConditionArgs : ResourceArgs
{
    [Input("actionCondition")]
    public Input<WebAclLoggingConfigurationLoggingFilterFilterConditionActionConditionArgs>? ActionCondition { get; set; }

    [Input("labelNameCondition")]
    public Input<WebAclLoggingConfigurationLoggingFilterFilterConditionLabelNameConditionArgs>? LabelNameCondition { get; set; }
}
