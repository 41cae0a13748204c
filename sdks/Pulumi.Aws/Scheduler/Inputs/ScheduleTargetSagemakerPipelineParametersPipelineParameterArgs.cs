namespace Pulumi.Aws.Scheduler.Inputs;

public sealed class ScheduleTargetSagemakerPipelineParametersPipelineParameterArgs : ResourceArgs
{
    [Input("name", required: true)]
    public Input<string> Name { get; set; } = null!;

    [Input("value", required: true)]
    public Input<string> Value { get; set; } = null!;
}
