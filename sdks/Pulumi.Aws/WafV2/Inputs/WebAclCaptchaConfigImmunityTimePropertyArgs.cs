namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclCaptchaConfigImmunityTimePropertyArgs : ResourceArgs
{
    [Input("immunityTime")]
    public Input<int>? ImmunityTime { get; set; }
}
