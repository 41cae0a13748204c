namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclVisibilityConfigArgs : ResourceArgs
{
    [Input("cloudwatchMetricsEnabled", required: true)]
    public Input<bool> CloudwatchMetricsEnabled { get; set; } = null!;

    [Input("metricName", required: true)]
    public Input<string> MetricName { get; set; } = null!;

    [Input("sampledRequestsEnabled", required: true)]
    public Input<bool> SampledRequestsEnabled { get; set; } = null!;
}
