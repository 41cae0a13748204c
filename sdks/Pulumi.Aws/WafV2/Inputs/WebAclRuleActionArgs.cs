namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclRuleActionArgs : ResourceArgs
{
    [Input("allow")]
    public Input<WebAclRuleActionAllowArgs>? Allow { get; set; }

    [Input("block")]
    public Input<WebAclRuleActionBlockArgs>? Block { get; set; }

    [Input("captcha")]
    public Input<WebAclRuleActionCaptchaArgs>? Captcha { get; set; }

    [Input("challenge")]
    public Input<WebAclRuleActionChallengeArgs>? Challenge { get; set; }

    [Input("count")]
    public Input<WebAclRuleActionCountArgs>? Count { get; set; }
}
