namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclRuleStatementByteMatchStatementFieldToMatchArgs : ResourceArgs
{
    [Input("allQueryArguments")]
    public Input<WebAclRuleStatementByteMatchStatementFieldToMatchAllQueryArgumentsArgs>? AllQueryArguments { get; set; }

    [Input("body")]
    public Input<WebAclRuleStatementByteMatchStatementFieldToMatchBodyArgs>? Body { get; set; }

    [Input("cookies")]
    public Input<WebAclRuleStatementByteMatchStatementFieldToMatchCookiesArgs>? Cookies { get; set; }

    [Input("headerOrders")]
    private InputList<WebAclRuleStatementByteMatchStatementFieldToMatchHeaderOrderArgs>? _headerOrders;

    public InputList<WebAclRuleStatementByteMatchStatementFieldToMatchHeaderOrderArgs> HeaderOrders
    {
        get => _headerOrders ??= new InputList<WebAclRuleStatementByteMatchStatementFieldToMatchHeaderOrderArgs>();
        set => _headerOrders = value;
    }

    [Input("headers")]
    private InputList<WebAclRuleStatementByteMatchStatementFieldToMatchHeaderArgs>? _headers;

    public InputList<WebAclRuleStatementByteMatchStatementFieldToMatchHeaderArgs> Headers
    {
        get => _headers ??= new InputList<WebAclRuleStatementByteMatchStatementFieldToMatchHeaderArgs>();
        set => _headers = value;
    }

    [Input("ja3Fingerprint")]
    public Input<WebAclRuleStatementByteMatchStatementFieldToMatchJa3FingerprintArgs>? Ja3Fingerprint { get; set; }

    [Input("ja4Fingerprint")]
    public Input<WebAclRuleStatementByteMatchStatementFieldToMatchJa4FingerprintArgs>? Ja4Fingerprint { get; set; }

    [Input("jsonBody")]
    public Input<WebAclRuleStatementByteMatchStatementFieldToMatchJsonBodyArgs>? JsonBody { get; set; }

    [Input("method")]
    public Input<WebAclRuleStatementByteMatchStatementFieldToMatchMethodArgs>? Method { get; set; }

    [Input("queryString")]
    public Input<WebAclRuleStatementByteMatchStatementFieldToMatchQueryStringArgs>? QueryString { get; set; }

    [Input("singleHeader")]
    public Input<WebAclRuleStatementByteMatchStatementFieldToMatchSingleHeaderArgs>? SingleHeader { get; set; }

    [Input("singleQueryArgument")]
    public Input<WebAclRuleStatementByteMatchStatementFieldToMatchSingleQueryArgumentArgs>? SingleQueryArgument { get; set; }

    [Input("uriFragment")]
    public Input<WebAclRuleStatementByteMatchStatementFieldToMatchUriFragmentArgs>? UriFragment { get; set; }

    [Input("uriPath")]
    public Input<WebAclRuleStatementByteMatchStatementFieldToMatchUriPathArgs>? UriPath { get; set; }
}
