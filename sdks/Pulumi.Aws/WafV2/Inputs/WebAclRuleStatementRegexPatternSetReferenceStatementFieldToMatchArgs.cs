namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclRuleStatementRegexPatternSetReferenceStatementFieldToMatchArgs : ResourceArgs
{
    [Input("allQueryArguments")]
    public Input<WebAclRuleStatementRegexPatternSetReferenceStatementFieldToMatchAllQueryArgumentsArgs>? AllQueryArguments { get; set; }

    [Input("body")]
    public Input<WebAclRuleStatementRegexPatternSetReferenceStatementFieldToMatchBodyArgs>? Body { get; set; }

    [Input("cookies")]
    public Input<WebAclRuleStatementRegexPatternSetReferenceStatementFieldToMatchCookiesArgs>? Cookies { get; set; }

    [Input("headerOrders")]
    private InputList<WebAclRuleStatementRegexPatternSetReferenceStatementFieldToMatchHeaderOrderArgs>? _headerOrders;

    public InputList<WebAclRuleStatementRegexPatternSetReferenceStatementFieldToMatchHeaderOrderArgs> HeaderOrders
    {
        get => _headerOrders ??= new InputList<WebAclRuleStatementRegexPatternSetReferenceStatementFieldToMatchHeaderOrderArgs>();
        set => _headerOrders = value;
    }

    [Input("headers")]
    private InputList<WebAclRuleStatementRegexPatternSetReferenceStatementFieldToMatchHeaderArgs>? _headers;

    public InputList<WebAclRuleStatementRegexPatternSetReferenceStatementFieldToMatchHeaderArgs> Headers
    {
        get => _headers ??= new InputList<WebAclRuleStatementRegexPatternSetReferenceStatementFieldToMatchHeaderArgs>();
        set => _headers = value;
    }

    [Input("ja3Fingerprint")]
    public Input<WebAclRuleStatementRegexPatternSetReferenceStatementFieldToMatchJa3FingerprintArgs>? Ja3Fingerprint { get; set; }

    [Input("ja4Fingerprint")]
    public Input<WebAclRuleStatementRegexPatternSetReferenceStatementFieldToMatchJa4FingerprintArgs>? Ja4Fingerprint { get; set; }

    [Input("jsonBody")]
    public Input<WebAclRuleStatementRegexPatternSetReferenceStatementFieldToMatchJsonBodyArgs>? JsonBody { get; set; }

    [Input("method")]
    public Input<WebAclRuleStatementRegexPatternSetReferenceStatementFieldToMatchMethodArgs>? Method { get; set; }

    [Input("queryString")]
    public Input<WebAclRuleStatementRegexPatternSetReferenceStatementFieldToMatchQueryStringArgs>? QueryString { get; set; }

    [Input("singleHeader")]
    public Input<WebAclRuleStatementRegexPatternSetReferenceStatementFieldToMatchSingleHeaderArgs>? SingleHeader { get; set; }

    [Input("singleQueryArgument")]
    public Input<WebAclRuleStatementRegexPatternSetReferenceStatementFieldToMatchSingleQueryArgumentArgs>? SingleQueryArgument { get; set; }

    [Input("uriFragment")]
    public Input<WebAclRuleStatementRegexPatternSetReferenceStatementFieldToMatchUriFragmentArgs>? UriFragment { get; set; }

    [Input("uriPath")]
    public Input<WebAclRuleStatementRegexPatternSetReferenceStatementFieldToMatchUriPathArgs>? UriPath { get; set; }
}
