namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclRuleStatementManagedRuleGroupStatementManagedRuleGroupConfigAwsManagedRulesAtpRuleSetRequestInspectionArgs : ResourceArgs
{
    [Input("passwordField")]
    public Input<WebAclRuleStatementManagedRuleGroupStatementManagedRuleGroupConfigAwsManagedRulesAtpRuleSetRequestInspectionPasswordFieldArgs>? PasswordField { get; set; }

    [Input("payloadType", required: true)]
    public Input<string> PayloadType { get; set; } = null!;

    [Input("usernameField")]
    public Input<WebAclRuleStatementManagedRuleGroupStatementManagedRuleGroupConfigAwsManagedRulesAtpRuleSetRequestInspectionUsernameFieldArgs>? UsernameField { get; set; }
}
