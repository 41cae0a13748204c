namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclRuleActionAllowCustomRequestHandlingArgs : ResourceArgs
{
    [Input("insertHeaders")]
    private InputList<WebAclRuleActionAllowCustomRequestHandlingInsertHeaderArgs>? _insertHeaders;

    public InputList<WebAclRuleActionAllowCustomRequestHandlingInsertHeaderArgs> InsertHeaders
    {
        get => _insertHeaders ??= new InputList<WebAclRuleActionAllowCustomRequestHandlingInsertHeaderArgs>();
        set => _insertHeaders = value;
    }
}
