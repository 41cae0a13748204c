namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclRuleActionChallengeCustomRequestHandlingArgs : ResourceArgs
{
    [Input("insertHeaders")]
    private InputList<WebAclRuleActionChallengeCustomRequestHandlingInsertHeaderArgs>? _insertHeaders;

    public InputList<WebAclRuleActionChallengeCustomRequestHandlingInsertHeaderArgs> InsertHeaders
    {
        get => _insertHeaders ??= new InputList<WebAclRuleActionChallengeCustomRequestHandlingInsertHeaderArgs>();
        set => _insertHeaders = value;
    }
}
