namespace Pulumi.Aws.CloudWatch.Inputs;

public sealed class MetricAlarmEvaluationCriteriaPromqlCriteriaArgs : ResourceArgs
{
    [Input("pendingPeriod")]
    public Input<int>? PendingPeriod { get; set; }

    [Input("query", required: true)]
    public Input<string> Query { get; set; } = null!;

    [Input("recoveryPeriod")]
    public Input<int>? RecoveryPeriod { get; set; }
}
