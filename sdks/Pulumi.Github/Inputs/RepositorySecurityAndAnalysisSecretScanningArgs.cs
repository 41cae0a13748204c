namespace Pulumi.Github.Inputs;

public sealed class RepositorySecurityAndAnalysisSecretScanningArgs : ResourceArgs
{
    [Input("status", required: true)]
    public Input<string> Status { get; set; } = null!;
}
