namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclRuleStatementSqliMatchStatementFieldToMatchUriFragmentArgs : ResourceArgs
{
    [Input("fallbackBehavior")]
    public Input<string>? FallbackBehavior { get; set; }
}
