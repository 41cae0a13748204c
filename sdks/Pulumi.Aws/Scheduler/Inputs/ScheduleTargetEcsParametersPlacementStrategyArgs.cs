namespace Pulumi.Aws.Scheduler.Inputs;

public sealed class ScheduleTargetEcsParametersPlacementStrategyArgs : ResourceArgs
{
    [Input("field")]
    public Input<string>? Field { get; set; }

    [Input("type", required: true)]
    public Input<string> Type { get; set; } = null!;
}
