namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclRuleStatementRateBasedStatementArgs : ResourceArgs
{
    [Input("aggregateKeyType", required: true)]
    public Input<string> AggregateKeyType { get; set; } = null!;

    [Input("customKeys")]
    private InputList<WebAclRuleStatementRateBasedStatementCustomKeyArgs>? _customKeys;

    public InputList<WebAclRuleStatementRateBasedStatementCustomKeyArgs> CustomKeys
    {
        get => _customKeys ??= new InputList<WebAclRuleStatementRateBasedStatementCustomKeyArgs>();
        set => _customKeys = value;
    }

    [Input("evaluationWindowSec")]
    public Input<int>? EvaluationWindowSec { get; set; }

    [Input("forwardedIpConfig")]
    public Input<WebAclRuleStatementRateBasedStatementForwardedIpConfigArgs>? ForwardedIpConfig { get; set; }

    [Input("limit", required: true)]
    public Input<int> Limit { get; set; } = null!;
}
