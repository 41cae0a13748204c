namespace Pulumi.Aws.Backup.Inputs;

public sealed class PlanScanSettingArgs : ResourceArgs
{
    [Input("malwareScanner", required: true)]
    public Input<string> MalwareScanner { get; set; } = null!;

    [Input("resourceTypes", required: true)]
    private InputList<string>? _resourceTypes;

    public InputList<string> ResourceTypes
    {
        get => _resourceTypes ??= new InputList<string>();
        set => _resourceTypes = value;
    }

    [Input("scannerRoleArn", required: true)]
    public Input<string> ScannerRoleArn { get; set; } = null!;
}
