namespace Pulumi.Aws.LB.Inputs;

public sealed class TargetGroupTargetHealthStateArgs : ResourceArgs
{
    [Input("enableUnhealthyConnectionTermination", required: true)]
    public Input<bool> EnableUnhealthyConnectionTermination { get; set; } = null!;

    [Input("unhealthyDrainingInterval")]
    public Input<int>? UnhealthyDrainingInterval { get; set; }
}
