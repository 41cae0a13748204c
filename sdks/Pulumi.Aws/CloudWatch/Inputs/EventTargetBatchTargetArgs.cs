namespace Pulumi.Aws.CloudWatch.Inputs;

public sealed class EventTargetBatchTargetArgs : ResourceArgs
{
    [Input("arraySize")]
    public Input<int>? ArraySize { get; set; }

    [Input("jobAttempts")]
    public Input<int>? JobAttempts { get; set; }

    [Input("jobDefinition", required: true)]
    public Input<string> JobDefinition { get; set; } = null!;

    [Input("jobName", required: true)]
    public Input<string> JobName { get; set; } = null!;
}
