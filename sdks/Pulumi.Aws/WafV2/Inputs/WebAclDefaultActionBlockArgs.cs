namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclDefaultActionBlockArgs : ResourceArgs
{
    [Input("customResponse")]
    public Input<WebAclDefaultActionBlockCustomResponseArgs>? CustomResponse { get; set; }
}
