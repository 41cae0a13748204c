namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclDefaultActionAllowArgs : ResourceArgs
{
    [Input("customRequestHandling")]
    public Input<WebAclDefaultActionAllowCustomRequestHandlingArgs>? CustomRequestHandling { get; set; }
}
