namespace Pulumi.Aws.Scheduler.Inputs;

public sealed class ScheduleTargetRetryPolicyArgs : ResourceArgs
{
    [Input("maximumEventAgeInSeconds")]
    public Input<int>? MaximumEventAgeInSeconds { get; set; }

    [Input("maximumRetryAttempts")]
    public Input<int>? MaximumRetryAttempts { get; set; }
}
