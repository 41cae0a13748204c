namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclRuleStatementSizeConstraintStatementFieldToMatchArgs : ResourceArgs
{
    [Input("allQueryArguments")]
    public Input<WebAclRuleStatementSizeConstraintStatementFieldToMatchAllQueryArgumentsArgs>? AllQueryArguments { get; set; }

    [Input("body")]
    public Input<WebAclRuleStatementSizeConstraintStatementFieldToMatchBodyArgs>? Body { get; set; }

    [Input("cookies")]
    public Input<WebAclRuleStatementSizeConstraintStatementFieldToMatchCookiesArgs>? Cookies { get; set; }

    [Input("headerOrders")]
    private InputList<WebAclRuleStatementSizeConstraintStatementFieldToMatchHeaderOrderArgs>? _headerOrders;

    public InputList<WebAclRuleStatementSizeConstraintStatementFieldToMatchHeaderOrderArgs> HeaderOrders
    {
        get => _headerOrders ??= new InputList<WebAclRuleStatementSizeConstraintStatementFieldToMatchHeaderOrderArgs>();
        set => _headerOrders = value;
    }

    [Input("headers")]
    private InputList<WebAclRuleStatementSizeConstraintStatementFieldToMatchHeaderArgs>? _headers;

    public InputList<WebAclRuleStatementSizeConstraintStatementFieldToMatchHeaderArgs> Headers
    {
        get => _headers ??= new InputList<WebAclRuleStatementSizeConstraintStatementFieldToMatchHeaderArgs>();
        set => _headers = value;
    }

    [Input("ja3Fingerprint")]
    public Input<WebAclRuleStatementSizeConstraintStatementFieldToMatchJa3FingerprintArgs>? Ja3Fingerprint { get; set; }

    [Input("ja4Fingerprint")]
    public Input<WebAclRuleStatementSizeConstraintStatementFieldToMatchJa4FingerprintArgs>? Ja4Fingerprint { get; set; }

    [Input("jsonBody")]
    public Input<WebAclRuleStatementSizeConstraintStatementFieldToMatchJsonBodyArgs>? JsonBody { get; set; }

    [Input("method")]
    public Input<WebAclRuleStatementSizeConstraintStatementFieldToMatchMethodArgs>? Method { get; set; }

    [Input("queryString")]
    public Input<WebAclRuleStatementSizeConstraintStatementFieldToMatchQueryStringArgs>? QueryString { get; set; }

    [Input("singleHeader")]
    public Input<WebAclRuleStatementSizeConstraintStatementFieldToMatchSingleHeaderArgs>? SingleHeader { get; set; }

    [Input("singleQueryArgument")]
    public Input<WebAclRuleStatementSizeConstraintStatementFieldToMatchSingleQueryArgumentArgs>? SingleQueryArgument { get; set; }

    [Input("uriFragment")]
    public Input<WebAclRuleStatementSizeConstraintStatementFieldToMatchUriFragmentArgs>? UriFragment { get; set; }

    [Input("uriPath")]
    public Input<WebAclRuleStatementSizeConstraintStatementFieldToMatchUriPathArgs>? UriPath { get; set; }
}
