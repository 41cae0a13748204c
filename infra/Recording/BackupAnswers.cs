namespace Infra.Recording;

/// <summary>AWS Backup.</summary>
internal static class BackupAnswers
{
    public static IReadOnlyList<ResourceAnswer> All { get; } =
    [
        new("aws:backup/vault:Vault", vault => vault.CloudName)
        {
            NamedBy = "name",
            Outputs = vault => new() { ["arn"] = vault.Arn("backup", $"backup-vault:{vault.CloudName}"), ["recoveryPoints"] = 0 },
        },
        new("aws:backup/vaultLockConfiguration:VaultLockConfiguration", vaultLock => vaultLock.Text("backupVaultName", vaultLock.Name))
        {
            Outputs = vaultLock => new() { ["backupVaultArn"] = vaultLock.Arn("backup", $"backup-vault:{vaultLock.Text("backupVaultName", "")}") },
        },
        new("aws:backup/plan:Plan", plan => plan.Uuid())
        {
            Outputs = plan => new() { ["arn"] = plan.Arn("backup", $"backup-plan:{plan.Id}"), ["version"] = plan.Hex(48) },
        },
        new("aws:backup/selection:Selection", selection => selection.Uuid()),
        new("aws:backup/restoreTestingPlan:RestoreTestingPlan", plan => plan.CloudName)
        {
            NamedBy = "name", Outputs = plan => new() { ["arn"] = plan.Arn("backup", $"restore-testing-plan:{plan.CloudName}") },
        },
        new("aws:backup/restoreTestingSelection:RestoreTestingSelection", selection =>
            $"{selection.CloudName}:{selection.Text("restoreTestingPlanName", "")}") { NamedBy = "name" },
    ];
}
