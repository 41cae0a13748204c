namespace Pulumi.Aws.CloudWatch.Inputs;

public sealed class MetricAlarmWarmUpConfigurationArgs : ResourceArgs
{
    [Input("onlyStartEvaluatingAfterWarmUpPeriodEnds")]
    public Input<bool>? OnlyStartEvaluatingAfterWarmUpPeriodEnds { get; set; }

    [Input("warmUpPeriodDurationInMinutes", required: true)]
    public Input<int> WarmUpPeriodDurationInMinutes { get; set; } = null!;
}
