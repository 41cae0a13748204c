namespace Pulumi.Aws.Scheduler.Inputs;

public sealed class ScheduleFlexibleTimeWindowArgs : ResourceArgs
{
    [Input("maximumWindowInMinutes")]
    public Input<int>? MaximumWindowInMinutes { get; set; }

    [Input("mode", required: true)]
    public Input<string> Mode { get; set; } = null!;
}
