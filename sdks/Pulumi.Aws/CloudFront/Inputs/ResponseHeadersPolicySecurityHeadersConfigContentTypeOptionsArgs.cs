namespace Pulumi.Aws.CloudFront.Inputs;

public sealed class ResponseHeadersPolicySecurityHeadersConfigContentTypeOptionsArgs : ResourceArgs
{
    [Input("override", required: true)]
    public Input<bool> Override { get; set; } = null!;
}
