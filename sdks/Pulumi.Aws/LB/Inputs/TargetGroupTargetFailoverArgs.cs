namespace Pulumi.Aws.LB.Inputs;

public sealed class TargetGroupTargetFailoverArgs : ResourceArgs
{
    [Input("onDeregistration", required: true)]
    public Input<string> OnDeregistration { get; set; } = null!;

    [Input("onUnhealthy", required: true)]
    public Input<string> OnUnhealthy { get; set; } = null!;
}
