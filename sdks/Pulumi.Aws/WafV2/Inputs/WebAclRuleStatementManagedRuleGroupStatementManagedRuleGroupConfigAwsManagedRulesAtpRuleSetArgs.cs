namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclRuleStatementManagedRuleGroupStatementManagedRuleGroupConfigAwsManagedRulesAtpRuleSetArgs : ResourceArgs
{
    [Input("enableRegexInPath")]
    public Input<bool>? EnableRegexInPath { get; set; }

    [Input("loginPath", required: true)]
    public Input<string> LoginPath { get; set; } = null!;

    [Input("requestInspection")]
    public Input<WebAclRuleStatementManagedRuleGroupStatementManagedRuleGroupConfigAwsManagedRulesAtpRuleSetRequestInspectionArgs>? RequestInspection { get; set; }

    [Input("responseInspection")]
    public Input<WebAclRuleStatementManagedRuleGroupStatementManagedRuleGroupConfigAwsManagedRulesAtpRuleSetResponseInspectionArgs>? ResponseInspection { get; set; }
}
