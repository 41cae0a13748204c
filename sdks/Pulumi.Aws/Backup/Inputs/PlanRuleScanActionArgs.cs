namespace Pulumi.Aws.Backup.Inputs;

public sealed class PlanRuleScanActionArgs : ResourceArgs
{
    [Input("malwareScanner", required: true)]
    public Input<string> MalwareScanner { get; set; } = null!;

    [Input("scanMode", required: true)]
    public Input<string> ScanMode { get; set; } = null!;
}
