namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclChallengeConfigArgs : ResourceArgs
{
    [Input("immunityTimeProperty")]
    public Input<WebAclChallengeConfigImmunityTimePropertyArgs>? ImmunityTimeProperty { get; set; }
}
