namespace Pulumi.Aws.CloudFront.Inputs;

public sealed class ResponseHeadersPolicySecurityHeadersConfigFrameOptionsArgs : ResourceArgs
{
    [Input("frameOption", required: true)]
    public Input<string> FrameOption { get; set; } = null!;

    [Input("override", required: true)]
    public Input<bool> Override { get; set; } = null!;
}
