namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclRuleStatementRegexMatchStatementFieldToMatchArgs : ResourceArgs
{
    [Input("allQueryArguments")]
    public Input<WebAclRuleStatementRegexMatchStatementFieldToMatchAllQueryArgumentsArgs>? AllQueryArguments { get; set; }

    [Input("body")]
    public Input<WebAclRuleStatementRegexMatchStatementFieldToMatchBodyArgs>? Body { get; set; }

    [Input("cookies")]
    public Input<WebAclRuleStatementRegexMatchStatementFieldToMatchCookiesArgs>? Cookies { get; set; }

    [Input("headerOrders")]
    private InputList<WebAclRuleStatementRegexMatchStatementFieldToMatchHeaderOrderArgs>? _headerOrders;

    public InputList<WebAclRuleStatementRegexMatchStatementFieldToMatchHeaderOrderArgs> HeaderOrders
    {
        get => _headerOrders ??= new InputList<WebAclRuleStatementRegexMatchStatementFieldToMatchHeaderOrderArgs>();
        set => _headerOrders = value;
    }

    [Input("headers")]
    private InputList<WebAclRuleStatementRegexMatchStatementFieldToMatchHeaderArgs>? _headers;

    public InputList<WebAclRuleStatementRegexMatchStatementFieldToMatchHeaderArgs> Headers
    {
        get => _headers ??= new InputList<WebAclRuleStatementRegexMatchStatementFieldToMatchHeaderArgs>();
        set => _headers = value;
    }

    [Input("ja3Fingerprint")]
    public Input<WebAclRuleStatementRegexMatchStatementFieldToMatchJa3FingerprintArgs>? Ja3Fingerprint { get; set; }

    [Input("ja4Fingerprint")]
    public Input<WebAclRuleStatementRegexMatchStatementFieldToMatchJa4FingerprintArgs>? Ja4Fingerprint { get; set; }

    [Input("jsonBody")]
    public Input<WebAclRuleStatementRegexMatchStatementFieldToMatchJsonBodyArgs>? JsonBody { get; set; }

    [Input("method")]
    public Input<WebAclRuleStatementRegexMatchStatementFieldToMatchMethodArgs>? Method { get; set; }

    [Input("queryString")]
    public Input<WebAclRuleStatementRegexMatchStatementFieldToMatchQueryStringArgs>? QueryString { get; set; }

    [Input("singleHeader")]
    public Input<WebAclRuleStatementRegexMatchStatementFieldToMatchSingleHeaderArgs>? SingleHeader { get; set; }

    [Input("singleQueryArgument")]
    public Input<WebAclRuleStatementRegexMatchStatementFieldToMatchSingleQueryArgumentArgs>? SingleQueryArgument { get; set; }

    [Input("uriFragment")]
    public Input<WebAclRuleStatementRegexMatchStatementFieldToMatchUriFragmentArgs>? UriFragment { get; set; }

    [Input("uriPath")]
    public Input<WebAclRuleStatementRegexMatchStatementFieldToMatchUriPathArgs>? UriPath { get; set; }
}
