namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclCaptchaConfigArgs : ResourceArgs
{
    [Input("immunityTimeProperty")]
    public Input<WebAclCaptchaConfigImmunityTimePropertyArgs>? ImmunityTimeProperty { get; set; }
}
