namespace Pulumi.Aws.CloudWatch.Inputs;

public sealed class MetricAlarmEvaluationCriteriaArgs : ResourceArgs
{
    [Input("promqlCriteria", required: true)]
    public Input<MetricAlarmEvaluationCriteriaPromqlCriteriaArgs> PromqlCriteria { get; set; } = null!;
}
