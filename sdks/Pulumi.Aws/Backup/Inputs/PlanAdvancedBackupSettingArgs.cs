namespace Pulumi.Aws.Backup.Inputs;

public sealed class PlanAdvancedBackupSettingArgs : ResourceArgs
{
    [Input("backupOptions", required: true)]
    private InputMap<string>? _backupOptions;

    public InputMap<string> BackupOptions
    {
        get => _backupOptions ??= new InputMap<string>();
        set => _backupOptions = value;
    }

    [Input("resourceType", required: true)]
    public Input<string> ResourceType { get; set; } = null!;
}
