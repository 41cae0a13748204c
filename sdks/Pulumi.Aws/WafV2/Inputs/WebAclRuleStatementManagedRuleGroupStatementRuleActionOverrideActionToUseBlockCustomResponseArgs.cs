namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclRuleStatementManagedRuleGroupStatementRuleActionOverrideActionToUseBlockCustomResponseArgs : ResourceArgs
{
    [Input("customResponseBodyKey")]
    public Input<string>? CustomResponseBodyKey { get; set; }

    [Input("responseCode", required: true)]
    public Input<int> ResponseCode { get; set; } = null!;

    [Input("responseHeaders")]
    private InputList<WebAclRuleStatementManagedRuleGroupStatementRuleActionOverrideActionToUseBlockCustomResponseResponseHeaderArgs>? _responseHeaders;

    public InputList<WebAclRuleStatementManagedRuleGroupStatementRuleActionOverrideActionToUseBlockCustomResponseResponseHeaderArgs> ResponseHeaders
    {
        get => _responseHeaders ??= new InputList<WebAclRuleStatementManagedRuleGroupStatementRuleActionOverrideActionToUseBlockCustomResponseResponseHeaderArgs>();
        set => _responseHeaders = value;
    }
}
