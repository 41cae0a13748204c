namespace Pulumi.Aws.Scheduler.Inputs;

public sealed class ScheduleTargetKinesisParametersArgs : ResourceArgs
{
    [Input("partitionKey", required: true)]
    public Input<string> PartitionKey { get; set; } = null!;
}
