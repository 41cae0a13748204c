namespace Pulumi.Aws.CloudWatch.Inputs;

public sealed class AlarmMuteRuleRuleArgs : ResourceArgs
{
    [Input("schedule")]
    public Input<AlarmMuteRuleRuleScheduleArgs>? Schedule { get; set; }
}
