namespace Pulumi.Aws.AppAutoScaling.Inputs;

public sealed class TargetSuspendedStateArgs : ResourceArgs
{
    [Input("dynamicScalingInSuspended")]
    public Input<bool>? DynamicScalingInSuspended { get; set; }

    [Input("dynamicScalingOutSuspended")]
    public Input<bool>? DynamicScalingOutSuspended { get; set; }

    [Input("scheduledScalingSuspended")]
    public Input<bool>? ScheduledScalingSuspended { get; set; }
}
