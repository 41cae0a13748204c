namespace Pulumi.Aws.AppAutoScaling.Inputs;

public sealed class ScheduledActionScalableTargetActionArgs : ResourceArgs
{
    [Input("maxCapacity")]
    public Input<int>? MaxCapacity { get; set; }

    [Input("minCapacity")]
    public Input<int>? MinCapacity { get; set; }
}
