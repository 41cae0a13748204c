namespace Pulumi.Aws.CloudWatch.Inputs;

public sealed class AlarmMuteRuleRuleScheduleArgs : ResourceArgs
{
    [Input("duration", required: true)]
    public Input<string> Duration { get; set; } = null!;

    [Input("expression", required: true)]
    public Input<string> Expression { get; set; } = null!;

    [Input("timezone")]
    public Input<string>? Timezone { get; set; }
}
