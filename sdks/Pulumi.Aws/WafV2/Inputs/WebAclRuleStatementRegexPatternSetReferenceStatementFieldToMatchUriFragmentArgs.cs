namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclRuleStatementRegexPatternSetReferenceStatementFieldToMatchUriFragmentArgs : ResourceArgs
{
    [Input("fallbackBehavior")]
    public Input<string>? FallbackBehavior { get; set; }
}
