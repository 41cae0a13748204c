namespace Pulumi.Aws.Ecr.Inputs;

public sealed class RepositoryImageScanningConfigurationArgs : ResourceArgs
{
    [Input("scanOnPush", required: true)]
    public Input<bool> ScanOnPush { get; set; } = null!;
}
