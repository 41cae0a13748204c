namespace Pulumi.Aws.CloudFront.Inputs;

public sealed class ResponseHeadersPolicySecurityHeadersConfigXssProtectionArgs : ResourceArgs
{
    [Input("modeBlock")]
    public Input<bool>? ModeBlock { get; set; }

    [Input("override", required: true)]
    public Input<bool> Override { get; set; } = null!;

    [Input("protection", required: true)]
    public Input<bool> Protection { get; set; } = null!;

    [Input("reportUri")]
    public Input<string>? ReportUri { get; set; }
}
