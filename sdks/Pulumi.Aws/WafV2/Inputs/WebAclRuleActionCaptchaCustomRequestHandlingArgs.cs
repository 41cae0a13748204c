namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclRuleActionCaptchaCustomRequestHandlingArgs : ResourceArgs
{
    [Input("insertHeaders")]
    private InputList<WebAclRuleActionCaptchaCustomRequestHandlingInsertHeaderArgs>? _insertHeaders;

    public InputList<WebAclRuleActionCaptchaCustomRequestHandlingInsertHeaderArgs> InsertHeaders
    {
        get => _insertHeaders ??= new InputList<WebAclRuleActionCaptchaCustomRequestHandlingInsertHeaderArgs>();
        set => _insertHeaders = value;
    }
}
