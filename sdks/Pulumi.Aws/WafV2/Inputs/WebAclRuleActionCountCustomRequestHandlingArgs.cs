namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclRuleActionCountCustomRequestHandlingArgs : ResourceArgs
{
    [Input("insertHeaders")]
    private InputList<WebAclRuleActionCountCustomRequestHandlingInsertHeaderArgs>? _insertHeaders;

    public InputList<WebAclRuleActionCountCustomRequestHandlingInsertHeaderArgs> InsertHeaders
    {
        get => _insertHeaders ??= new InputList<WebAclRuleActionCountCustomRequestHandlingInsertHeaderArgs>();
        set => _insertHeaders = value;
    }
}
