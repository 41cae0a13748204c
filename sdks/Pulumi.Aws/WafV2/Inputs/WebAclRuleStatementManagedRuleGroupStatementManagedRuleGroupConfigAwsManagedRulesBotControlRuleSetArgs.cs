namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclRuleStatementManagedRuleGroupStatementManagedRuleGroupConfigAwsManagedRulesBotControlRuleSetArgs : ResourceArgs
{
    [Input("enableMachineLearning")]
    public Input<bool>? EnableMachineLearning { get; set; }

    [Input("inspectionLevel", required: true)]
    public Input<string> InspectionLevel { get; set; } = null!;
}
