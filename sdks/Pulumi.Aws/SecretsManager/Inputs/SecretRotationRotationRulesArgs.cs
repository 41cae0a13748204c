namespace Pulumi.Aws.SecretsManager.Inputs;

public sealed class SecretRotationRotationRulesArgs : ResourceArgs
{
    [Input("automaticallyAfterDays")]
    public Input<int>? AutomaticallyAfterDays { get; set; }

    [Input("duration")]
    public Input<string>? Duration { get; set; }

    [Input("scheduleExpression")]
    public Input<string>? ScheduleExpression { get; set; }
}
