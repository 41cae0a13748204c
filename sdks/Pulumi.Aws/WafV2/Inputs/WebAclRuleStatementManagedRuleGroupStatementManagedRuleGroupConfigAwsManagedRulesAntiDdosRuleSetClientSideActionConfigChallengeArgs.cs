namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclRuleStatementManagedRuleGroupStatementManagedRuleGroupConfigAwsManagedRulesAntiDdosRuleSetClientSideActionConfigChallengeArgs : ResourceArgs
{
    [Input("exemptUriRegularExpressions")]
    private InputList<WebAclRuleStatementManagedRuleGroupStatementManagedRuleGroupConfigAwsManagedRulesAntiDdosRuleSetClientSideActionConfigChallengeExemptUriRegularExpressionArgs>? _exemptUriRegularExpressions;

    public InputList<WebAclRuleStatementManagedRuleGroupStatementManagedRuleGroupConfigAwsManagedRulesAntiDdosRuleSetClientSideActionConfigChallengeExemptUriRegularExpressionArgs> ExemptUriRegularExpressions
    {
        get => _exemptUriRegularExpressions ??= new InputList<WebAclRuleStatementManagedRuleGroupStatementManagedRuleGroupConfigAwsManagedRulesAntiDdosRuleSetClientSideActionConfigChallengeExemptUriRegularExpressionArgs>();
        set => _exemptUriRegularExpressions = value;
    }

    [Input("sensitivity")]
    public Input<string>? Sensitivity { get; set; }

    [Input("usageOfAction", required: true)]
    public Input<string> UsageOfAction { get; set; } = null!;
}
