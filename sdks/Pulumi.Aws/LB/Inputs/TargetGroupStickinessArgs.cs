namespace Pulumi.Aws.LB.Inputs;

public sealed class TargetGroupStickinessArgs : ResourceArgs
{
    [Input("cookieDuration")]
    public Input<int>? CookieDuration { get; set; }

    [Input("cookieName")]
    public Input<string>? CookieName { get; set; }

    [Input("enabled")]
    public Input<bool>? Enabled { get; set; }

    [Input("type", required: true)]
    public Input<string> Type { get; set; } = null!;
}
