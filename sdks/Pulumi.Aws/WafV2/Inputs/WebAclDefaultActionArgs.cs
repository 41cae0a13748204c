namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclDefaultActionArgs : ResourceArgs
{
    [Input("allow")]
    public Input<WebAclDefaultActionAllowArgs>? Allow { get; set; }
}
