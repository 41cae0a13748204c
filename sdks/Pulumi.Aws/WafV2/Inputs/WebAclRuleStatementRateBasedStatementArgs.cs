namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclRuleStatementRateBasedStatementArgs : ResourceArgs
{
    [Input("aggregateKeyType", required: true)]
    public Input<string> AggregateKeyType { get; set; } = null!;

    [Input("evaluationWindowSec")]
    public Input<int>? EvaluationWindowSec { get; set; }

    [Input("limit", required: true)]
    public Input<int> Limit { get; set; } = null!;
}
