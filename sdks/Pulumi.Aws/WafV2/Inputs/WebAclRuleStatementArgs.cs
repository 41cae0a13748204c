namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclRuleStatementArgs : ResourceArgs
{
    [Input("asnMatchStatement")]
    public Input<WebAclRuleStatementAsnMatchStatementArgs>? AsnMatchStatement { get; set; }

    [Input("byteMatchStatement")]
    public Input<WebAclRuleStatementByteMatchStatementArgs>? ByteMatchStatement { get; set; }

    [Input("geoMatchStatement")]
    public Input<WebAclRuleStatementGeoMatchStatementArgs>? GeoMatchStatement { get; set; }

    [Input("ipSetReferenceStatement")]
    public Input<WebAclRuleStatementIpSetReferenceStatementArgs>? IpSetReferenceStatement { get; set; }

    [Input("labelMatchStatement")]
    public Input<WebAclRuleStatementLabelMatchStatementArgs>? LabelMatchStatement { get; set; }

    [Input("managedRuleGroupStatement")]
    public Input<WebAclRuleStatementManagedRuleGroupStatementArgs>? ManagedRuleGroupStatement { get; set; }

    [Input("rateBasedStatement")]
    public Input<WebAclRuleStatementRateBasedStatementArgs>? RateBasedStatement { get; set; }

    [Input("regexMatchStatement")]
    public Input<WebAclRuleStatementRegexMatchStatementArgs>? RegexMatchStatement { get; set; }

    [Input("regexPatternSetReferenceStatement")]
    public Input<WebAclRuleStatementRegexPatternSetReferenceStatementArgs>? RegexPatternSetReferenceStatement { get; set; }

    [Input("sizeConstraintStatement")]
    public Input<WebAclRuleStatementSizeConstraintStatementArgs>? SizeConstraintStatement { get; set; }

    [Input("sqliMatchStatement")]
    public Input<WebAclRuleStatementSqliMatchStatementArgs>? SqliMatchStatement { get; set; }

    [Input("xssMatchStatement")]
    public Input<WebAclRuleStatementXssMatchStatementArgs>? XssMatchStatement { get; set; }
}
