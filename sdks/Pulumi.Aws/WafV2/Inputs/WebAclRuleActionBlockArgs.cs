namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclRuleActionBlockArgs : ResourceArgs
{
    [Input("customResponse")]
    public Input<WebAclRuleActionBlockCustomResponseArgs>? CustomResponse { get; set; }
}
