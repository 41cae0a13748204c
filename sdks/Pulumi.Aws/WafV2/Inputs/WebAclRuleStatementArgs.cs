namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclRuleStatementArgs : ResourceArgs
{
    [Input("managedRuleGroupStatement")]
    public Input<WebAclRuleStatementManagedRuleGroupStatementArgs>? ManagedRuleGroupStatement { get; set; }

    [Input("rateBasedStatement")]
    public Input<WebAclRuleStatementRateBasedStatementArgs>? RateBasedStatement { get; set; }
}
