namespace Pulumi.Aws.CloudWatch.Inputs;

public sealed class EventTargetKinesisTargetArgs : ResourceArgs
{
    [Input("partitionKeyPath")]
    public Input<string>? PartitionKeyPath { get; set; }
}
