namespace Pulumi.Aws.Backup.Inputs;

public sealed class PlanRuleArgs : ResourceArgs
{
    [Input("completionWindow")]
    public Input<int>? CompletionWindow { get; set; }

    [Input("enableContinuousBackup")]
    public Input<bool>? EnableContinuousBackup { get; set; }

    [Input("lifecycle")]
    public Input<PlanRuleLifecycleArgs>? Lifecycle { get; set; }

    [Input("recoveryPointTags")]
    private InputMap<string>? _recoveryPointTags;

    public InputMap<string> RecoveryPointTags
    {
        get => _recoveryPointTags ??= new InputMap<string>();
        set => _recoveryPointTags = value;
    }

    [Input("ruleName", required: true)]
    public Input<string> RuleName { get; set; } = null!;

    [Input("schedule")]
    public Input<string>? Schedule { get; set; }

    [Input("scheduleExpressionTimezone")]
    public Input<string>? ScheduleExpressionTimezone { get; set; }

    [Input("startWindow")]
    public Input<int>? StartWindow { get; set; }

    [Input("targetVaultName", required: true)]
    public Input<string> TargetVaultName { get; set; } = null!;
}
