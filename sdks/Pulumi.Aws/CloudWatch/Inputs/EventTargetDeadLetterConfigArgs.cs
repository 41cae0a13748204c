namespace Pulumi.Aws.CloudWatch.Inputs;

public sealed class EventTargetDeadLetterConfigArgs : ResourceArgs
{
    [Input("arn")]
    public Input<string>? Arn { get; set; }
}
