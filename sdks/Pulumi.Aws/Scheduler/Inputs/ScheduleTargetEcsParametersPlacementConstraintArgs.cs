namespace Pulumi.Aws.Scheduler.Inputs;

public sealed class ScheduleTargetEcsParametersPlacementConstraintArgs : ResourceArgs
{
    [Input("expression")]
    public Input<string>? Expression { get; set; }

    [Input("type", required: true)]
    public Input<string> Type { get; set; } = null!;
}
