namespace Pulumi.Aws.Backup;

public class VaultLockConfiguration : CustomResource
{
    public VaultLockConfiguration(string name, VaultLockConfigurationArgs args, CustomResourceOptions? options = null)
        : base("aws:backup/vaultLockConfiguration:VaultLockConfiguration", name, args, options)
    {
    }
}

public sealed class VaultLockConfigurationArgs : ResourceArgs
{
    [Input("backupVaultName", required: true)]
    public Input<string> BackupVaultName { get; set; } = null!;

    [Input("maxRetentionDays")]
    public Input<int>? MaxRetentionDays { get; set; }

    [Input("minRetentionDays")]
    public Input<int>? MinRetentionDays { get; set; }
}
