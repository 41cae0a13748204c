namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclRuleCaptchaConfigArgs : ResourceArgs
{
    [Input("immunityTimeProperty")]
    public Input<WebAclRuleCaptchaConfigImmunityTimePropertyArgs>? ImmunityTimeProperty { get; set; }
}
