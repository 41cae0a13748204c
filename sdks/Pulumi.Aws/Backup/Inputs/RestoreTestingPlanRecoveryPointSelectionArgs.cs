namespace Pulumi.Aws.Backup.Inputs;

public sealed class RestoreTestingPlanRecoveryPointSelectionArgs : ResourceArgs
{
    [Input("algorithm", required: true)]
    public Input<string> Algorithm { get; set; } = null!;

    [Input("includeVaults", required: true)]
    private InputList<string>? _includeVaults;

    public InputList<string> IncludeVaults
    {
        get => _includeVaults ??= new InputList<string>();
        set => _includeVaults = value;
    }

    [Input("recoveryPointTypes", required: true)]
    private InputList<string>? _recoveryPointTypes;

    public InputList<string> RecoveryPointTypes
    {
        get => _recoveryPointTypes ??= new InputList<string>();
        set => _recoveryPointTypes = value;
    }

    [Input("selectionWindowDays")]
    public Input<int>? SelectionWindowDays { get; set; }
}
