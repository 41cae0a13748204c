namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclRuleActionBlockCustomResponseArgs : ResourceArgs
{
    [Input("customResponseBodyKey")]
    public Input<string>? CustomResponseBodyKey { get; set; }

    [Input("responseCode", required: true)]
    public Input<int> ResponseCode { get; set; } = null!;

    [Input("responseHeaders")]
    private InputList<WebAclRuleActionBlockCustomResponseResponseHeaderArgs>? _responseHeaders;

    public InputList<WebAclRuleActionBlockCustomResponseResponseHeaderArgs> ResponseHeaders
    {
        get => _responseHeaders ??= new InputList<WebAclRuleActionBlockCustomResponseResponseHeaderArgs>();
        set => _responseHeaders = value;
    }
}
