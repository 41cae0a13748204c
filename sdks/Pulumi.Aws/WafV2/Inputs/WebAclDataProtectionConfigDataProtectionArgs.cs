namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclDataProtectionConfigDataProtectionArgs : ResourceArgs
{
    [Input("action", required: true)]
    public Input<string> Action { get; set; } = null!;

    [Input("excludeRateBasedDetails")]
    public Input<bool>? ExcludeRateBasedDetails { get; set; }

    [Input("excludeRuleMatchDetails")]
    public Input<bool>? ExcludeRuleMatchDetails { get; set; }

    [Input("field", required: true)]
    public Input<WebAclDataProtectionConfigDataProtectionFieldArgs> Field { get; set; } = null!;
}
