namespace Pulumi.Aws.CloudFront.Inputs;

public sealed class ResponseHeadersPolicyRemoveHeadersConfigItemArgs : ResourceArgs
{
    [Input("header", required: true)]
    public Input<string> Header { get; set; } = null!;
}
