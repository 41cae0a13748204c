namespace Pulumi.Aws.Backup;

public class VaultLockConfiguration : CustomResource
{
    [Output("backupVaultArn")]
    public Output<string> BackupVaultArn { get; private set; } = null!;

    [Output("backupVaultName")]
    public Output<string> BackupVaultName { get; private set; } = null!;

    [Output("changeableForDays")]
    public Output<int?> ChangeableForDays { get; private set; } = null!;

    [Output("maxRetentionDays")]
    public Output<int?> MaxRetentionDays { get; private set; } = null!;

    [Output("minRetentionDays")]
    public Output<int?> MinRetentionDays { get; private set; } = null!;

    [Output("region")]
    public Output<string> Region { get; private set; } = null!;

    public VaultLockConfiguration(string name, VaultLockConfigurationArgs args, CustomResourceOptions? options = null)
        : base("aws:backup/vaultLockConfiguration:VaultLockConfiguration", name, args, options)
    {
    }
}

public sealed class VaultLockConfigurationArgs : ResourceArgs
{
    [Input("backupVaultName", required: true)]
    public Input<string> BackupVaultName { get; set; } = null!;

    [Input("changeableForDays")]
    public Input<int>? ChangeableForDays { get; set; }

    [Input("maxRetentionDays")]
    public Input<int>? MaxRetentionDays { get; set; }

    [Input("minRetentionDays")]
    public Input<int>? MinRetentionDays { get; set; }

    [Input("region")]
    public Input<string>? Region { get; set; }
}
