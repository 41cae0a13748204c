namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclDefaultActionBlockCustomResponseArgs : ResourceArgs
{
    [Input("customResponseBodyKey")]
    public Input<string>? CustomResponseBodyKey { get; set; }

    [Input("responseCode", required: true)]
    public Input<int> ResponseCode { get; set; } = null!;

    [Input("responseHeaders")]
    private InputList<WebAclDefaultActionBlockCustomResponseResponseHeaderArgs>? _responseHeaders;

    public InputList<WebAclDefaultActionBlockCustomResponseResponseHeaderArgs> ResponseHeaders
    {
        get => _responseHeaders ??= new InputList<WebAclDefaultActionBlockCustomResponseResponseHeaderArgs>();
        set => _responseHeaders = value;
    }
}
