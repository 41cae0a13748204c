namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclRuleActionChallengeArgs : ResourceArgs
{
    [Input("customRequestHandling")]
    public Input<WebAclRuleActionChallengeCustomRequestHandlingArgs>? CustomRequestHandling { get; set; }
}
