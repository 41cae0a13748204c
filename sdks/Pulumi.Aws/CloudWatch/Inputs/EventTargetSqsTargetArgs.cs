namespace Pulumi.Aws.CloudWatch.Inputs;

public sealed class EventTargetSqsTargetArgs : ResourceArgs
{
    [Input("messageGroupId")]
    public Input<string>? MessageGroupId { get; set; }
}
