namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclLoggingConfigurationLoggingFilterFilterConditionLabelNameConditionArgs : ResourceArgs
{
    [Input("labelName", required: true)]
    public Input<string> LabelName { get; set; } = null!;
}
