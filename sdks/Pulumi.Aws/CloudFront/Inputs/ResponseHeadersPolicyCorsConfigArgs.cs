namespace Pulumi.Aws.CloudFront.Inputs;

public sealed class ResponseHeadersPolicyCorsConfigArgs : ResourceArgs
{
    [Input("accessControlAllowCredentials", required: true)]
    public Input<bool> AccessControlAllowCredentials { get; set; } = null!;

    [Input("accessControlAllowHeaders", required: true)]
    public Input<ResponseHeadersPolicyCorsConfigAccessControlAllowHeadersArgs> AccessControlAllowHeaders { get; set; } = null!;

    [Input("accessControlAllowMethods", required: true)]
    public Input<ResponseHeadersPolicyCorsConfigAccessControlAllowMethodsArgs> AccessControlAllowMethods { get; set; } = null!;

    [Input("accessControlAllowOrigins", required: true)]
    public Input<ResponseHeadersPolicyCorsConfigAccessControlAllowOriginsArgs> AccessControlAllowOrigins { get; set; } = null!;

    [Input("accessControlExposeHeaders")]
    public Input<ResponseHeadersPolicyCorsConfigAccessControlExposeHeadersArgs>? AccessControlExposeHeaders { get; set; }

    [Input("accessControlMaxAgeSec")]
    public Input<int>? AccessControlMaxAgeSec { get; set; }

    [Input("originOverride", required: true)]
    public Input<bool> OriginOverride { get; set; } = null!;
}
