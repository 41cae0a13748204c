namespace Pulumi.Aws.CloudFront.Inputs;

public sealed class ResponseHeadersPolicyCustomHeadersConfigItemArgs : ResourceArgs
{
    [Input("header", required: true)]
    public Input<string> Header { get; set; } = null!;

    [Input("override", required: true)]
    public Input<bool> Override { get; set; } = null!;

    [Input("value", required: true)]
    public Input<string> Value { get; set; } = null!;
}
