namespace Pulumi.Aws.Scheduler.Inputs;

public sealed class ScheduleTargetSqsParametersArgs : ResourceArgs
{
    [Input("messageGroupId")]
    public Input<string>? MessageGroupId { get; set; }
}
