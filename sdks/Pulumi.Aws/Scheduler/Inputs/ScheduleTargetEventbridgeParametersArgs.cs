namespace Pulumi.Aws.Scheduler.Inputs;

public sealed class ScheduleTargetEventbridgeParametersArgs : ResourceArgs
{
    [Input("detailType", required: true)]
    public Input<string> DetailType { get; set; } = null!;

    [Input("source", required: true)]
    public Input<string> Source { get; set; } = null!;
}
