namespace Pulumi.Aws.CloudFront.Inputs;

public sealed class ResponseHeadersPolicyServerTimingHeadersConfigArgs : ResourceArgs
{
    [Input("enabled", required: true)]
    public Input<bool> Enabled { get; set; } = null!;

    [Input("samplingRate", required: true)]
    public Input<double> SamplingRate { get; set; } = null!;
}
