namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclRuleChallengeConfigArgs : ResourceArgs
{
    [Input("immunityTimeProperty")]
    public Input<WebAclRuleChallengeConfigImmunityTimePropertyArgs>? ImmunityTimeProperty { get; set; }
}
