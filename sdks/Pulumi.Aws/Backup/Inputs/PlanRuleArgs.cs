namespace Pulumi.Aws.Backup.Inputs;

public sealed class PlanRuleArgs : ResourceArgs
{
    [Input("completionWindow")]
    public Input<int>? CompletionWindow { get; set; }

    [Input("copyActions")]
    private InputList<PlanRuleCopyActionArgs>? _copyActions;

    public InputList<PlanRuleCopyActionArgs> CopyActions
    {
        get => _copyActions ??= new InputList<PlanRuleCopyActionArgs>();
        set => _copyActions = value;
    }

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

    [Input("scanActions")]
    private InputList<PlanRuleScanActionArgs>? _scanActions;

    public InputList<PlanRuleScanActionArgs> ScanActions
    {
        get => _scanActions ??= new InputList<PlanRuleScanActionArgs>();
        set => _scanActions = value;
    }

    [Input("schedule")]
    public Input<string>? Schedule { get; set; }

    [Input("scheduleExpressionTimezone")]
    public Input<string>? ScheduleExpressionTimezone { get; set; }

    [Input("startWindow")]
    public Input<int>? StartWindow { get; set; }

    [Input("targetLogicallyAirGappedBackupVaultArn")]
    public Input<string>? TargetLogicallyAirGappedBackupVaultArn { get; set; }

    [Input("targetVaultName", required: true)]
    public Input<string> TargetVaultName { get; set; } = null!;
}
