namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclRuleStatementManagedRuleGroupStatementManagedRuleGroupConfigArgs : ResourceArgs
{
    [Input("awsManagedRulesAcfpRuleSet")]
    public Input<WebAclRuleStatementManagedRuleGroupStatementManagedRuleGroupConfigAwsManagedRulesAcfpRuleSetArgs>? AwsManagedRulesAcfpRuleSet { get; set; }

    [Input("awsManagedRulesAntiDdosRuleSet")]
    public Input<WebAclRuleStatementManagedRuleGroupStatementManagedRuleGroupConfigAwsManagedRulesAntiDdosRuleSetArgs>? AwsManagedRulesAntiDdosRuleSet { get; set; }

    [Input("awsManagedRulesAtpRuleSet")]
    public Input<WebAclRuleStatementManagedRuleGroupStatementManagedRuleGroupConfigAwsManagedRulesAtpRuleSetArgs>? AwsManagedRulesAtpRuleSet { get; set; }

    [Input("awsManagedRulesBotControlRuleSet")]
    public Input<WebAclRuleStatementManagedRuleGroupStatementManagedRuleGroupConfigAwsManagedRulesBotControlRuleSetArgs>? AwsManagedRulesBotControlRuleSet { get; set; }

    [Input("loginPath")]
    public Input<string>? LoginPath { get; set; }

    [Input("passwordField")]
    public Input<WebAclRuleStatementManagedRuleGroupStatementManagedRuleGroupConfigPasswordFieldArgs>? PasswordField { get; set; }

    [Input("payloadType")]
    public Input<string>? PayloadType { get; set; }

    [Input("usernameField")]
    public Input<WebAclRuleStatementManagedRuleGroupStatementManagedRuleGroupConfigUsernameFieldArgs>? UsernameField { get; set; }
}
