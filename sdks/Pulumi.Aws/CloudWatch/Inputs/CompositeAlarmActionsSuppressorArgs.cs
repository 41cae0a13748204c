namespace Pulumi.Aws.CloudWatch.Inputs;

public sealed class CompositeAlarmActionsSuppressorArgs : ResourceArgs
{
    [Input("alarm", required: true)]
    public Input<string> Alarm { get; set; } = null!;

    [Input("extensionPeriod", required: true)]
    public Input<int> ExtensionPeriod { get; set; } = null!;

    [Input("waitPeriod", required: true)]
    public Input<int> WaitPeriod { get; set; } = null!;
}
