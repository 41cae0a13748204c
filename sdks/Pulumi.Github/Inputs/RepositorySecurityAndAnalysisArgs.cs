namespace Pulumi.Github.Inputs;

public sealed class RepositorySecurityAndAnalysisArgs : ResourceArgs
{
    [Input("secretScanning")]
    public Input<RepositorySecurityAndAnalysisSecretScanningArgs>? SecretScanning { get; set; }

    [Input("secretScanningPushProtection")]
    public Input<RepositorySecurityAndAnalysisSecretScanningPushProtectionArgs>? SecretScanningPushProtection { get; set; }
}
