namespace Pulumi.Aws.CloudFront.Inputs;

public sealed class DistributionDefaultCacheBehaviorForwardedValuesCookiesArgs : ResourceArgs
{
    [Input("forward", required: true)]
    public Input<string> Forward { get; set; } = null!;

    [Input("whitelistedNames")]
    private InputList<string>? _whitelistedNames;

    public InputList<string> WhitelistedNames
    {
        get => _whitelistedNames ??= new InputList<string>();
        set => _whitelistedNames = value;
    }
}
