namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclRuleChallengeConfigImmunityTimePropertyArgs : ResourceArgs
{
    [Input("immunityTime")]
    public Input<int>? ImmunityTime { get; set; }
}
