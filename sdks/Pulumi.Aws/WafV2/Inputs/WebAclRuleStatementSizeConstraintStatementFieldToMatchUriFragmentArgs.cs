namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclRuleStatementSizeConstraintStatementFieldToMatchUriFragmentArgs : ResourceArgs
{
    [Input("fallbackBehavior")]
    public Input<string>? FallbackBehavior { get; set; }
}
