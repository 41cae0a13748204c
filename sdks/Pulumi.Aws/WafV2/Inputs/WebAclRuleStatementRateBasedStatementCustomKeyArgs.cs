namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclRuleStatementRateBasedStatementCustomKeyArgs : ResourceArgs
{
    [Input("asn")]
    public Input<WebAclRuleStatementRateBasedStatementCustomKeyAsnArgs>? Asn { get; set; }

    [Input("cookie")]
    public Input<WebAclRuleStatementRateBasedStatementCustomKeyCookieArgs>? Cookie { get; set; }

    [Input("forwardedIp")]
    public Input<WebAclRuleStatementRateBasedStatementCustomKeyForwardedIpArgs>? ForwardedIp { get; set; }

    [Input("header")]
    public Input<WebAclRuleStatementRateBasedStatementCustomKeyHeaderArgs>? Header { get; set; }

    [Input("httpMethod")]
    public Input<WebAclRuleStatementRateBasedStatementCustomKeyHttpMethodArgs>? HttpMethod { get; set; }

    [Input("ip")]
    public Input<WebAclRuleStatementRateBasedStatementCustomKeyIpArgs>? Ip { get; set; }

    [Input("ja3Fingerprint")]
    public Input<WebAclRuleStatementRateBasedStatementCustomKeyJa3FingerprintArgs>? Ja3Fingerprint { get; set; }

    [Input("ja4Fingerprint")]
    public Input<WebAclRuleStatementRateBasedStatementCustomKeyJa4FingerprintArgs>? Ja4Fingerprint { get; set; }

    [Input("labelNamespace")]
    public Input<WebAclRuleStatementRateBasedStatementCustomKeyLabelNamespaceArgs>? LabelNamespace { get; set; }

    [Input("queryArgument")]
    public Input<WebAclRuleStatementRateBasedStatementCustomKeyQueryArgumentArgs>? QueryArgument { get; set; }

    [Input("queryString")]
    public Input<WebAclRuleStatementRateBasedStatementCustomKeyQueryStringArgs>? QueryString { get; set; }

    [Input("uriPath")]
    public Input<WebAclRuleStatementRateBasedStatementCustomKeyUriPathArgs>? UriPath { get; set; }
}
