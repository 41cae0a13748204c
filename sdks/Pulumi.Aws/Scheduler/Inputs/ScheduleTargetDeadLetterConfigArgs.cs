namespace Pulumi.Aws.Scheduler.Inputs;

public sealed class ScheduleTargetDeadLetterConfigArgs : ResourceArgs
{
    [Input("arn", required: true)]
    public Input<string> Arn { get; set; } = null!;
}
