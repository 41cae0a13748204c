namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclRuleStatementManagedRuleGroupStatementManagedRuleGroupConfigAwsManagedRulesAcfpRuleSetArgs : ResourceArgs
{
    [Input("creationPath", required: true)]
    public Input<string> CreationPath { get; set; } = null!;

    [Input("enableRegexInPath")]
    public Input<bool>? EnableRegexInPath { get; set; }

    [Input("registrationPagePath", required: true)]
    public Input<string> RegistrationPagePath { get; set; } = null!;

    [Input("requestInspection")]
    public Input<WebAclRuleStatementManagedRuleGroupStatementManagedRuleGroupConfigAwsManagedRulesAcfpRuleSetRequestInspectionArgs>? RequestInspection { get; set; }

    [Input("responseInspection")]
    public Input<WebAclRuleStatementManagedRuleGroupStatementManagedRuleGroupConfigAwsManagedRulesAcfpRuleSetResponseInspectionArgs>? ResponseInspection { get; set; }
}
