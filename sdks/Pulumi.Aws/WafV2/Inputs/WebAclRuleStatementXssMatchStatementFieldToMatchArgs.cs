namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclRuleStatementXssMatchStatementFieldToMatchArgs : ResourceArgs
{
    [Input("allQueryArguments")]
    public Input<WebAclRuleStatementXssMatchStatementFieldToMatchAllQueryArgumentsArgs>? AllQueryArguments { get; set; }

    [Input("body")]
    public Input<WebAclRuleStatementXssMatchStatementFieldToMatchBodyArgs>? Body { get; set; }

    [Input("cookies")]
    public Input<WebAclRuleStatementXssMatchStatementFieldToMatchCookiesArgs>? Cookies { get; set; }

    [Input("headerOrders")]
    private InputList<WebAclRuleStatementXssMatchStatementFieldToMatchHeaderOrderArgs>? _headerOrders;

    public InputList<WebAclRuleStatementXssMatchStatementFieldToMatchHeaderOrderArgs> HeaderOrders
    {
        get => _headerOrders ??= new InputList<WebAclRuleStatementXssMatchStatementFieldToMatchHeaderOrderArgs>();
        set => _headerOrders = value;
    }

    [Input("headers")]
    private InputList<WebAclRuleStatementXssMatchStatementFieldToMatchHeaderArgs>? _headers;

    public InputList<WebAclRuleStatementXssMatchStatementFieldToMatchHeaderArgs> Headers
    {
        get => _headers ??= new InputList<WebAclRuleStatementXssMatchStatementFieldToMatchHeaderArgs>();
        set => _headers = value;
    }

    [Input("ja3Fingerprint")]
    public Input<WebAclRuleStatementXssMatchStatementFieldToMatchJa3FingerprintArgs>? Ja3Fingerprint { get; set; }

    [Input("ja4Fingerprint")]
    public Input<WebAclRuleStatementXssMatchStatementFieldToMatchJa4FingerprintArgs>? Ja4Fingerprint { get; set; }

    [Input("jsonBody")]
    public Input<WebAclRuleStatementXssMatchStatementFieldToMatchJsonBodyArgs>? JsonBody { get; set; }

    [Input("method")]
    public Input<WebAclRuleStatementXssMatchStatementFieldToMatchMethodArgs>? Method { get; set; }

    [Input("queryString")]
    public Input<WebAclRuleStatementXssMatchStatementFieldToMatchQueryStringArgs>? QueryString { get; set; }

    [Input("singleHeader")]
    public Input<WebAclRuleStatementXssMatchStatementFieldToMatchSingleHeaderArgs>? SingleHeader { get; set; }

    [Input("singleQueryArgument")]
    public Input<WebAclRuleStatementXssMatchStatementFieldToMatchSingleQueryArgumentArgs>? SingleQueryArgument { get; set; }

    [Input("uriFragment")]
    public Input<WebAclRuleStatementXssMatchStatementFieldToMatchUriFragmentArgs>? UriFragment { get; set; }

    [Input("uriPath")]
    public Input<WebAclRuleStatementXssMatchStatementFieldToMatchUriPathArgs>? UriPath { get; set; }
}
