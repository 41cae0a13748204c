using Infra.Access;

namespace Infra.Delivery.Permissions;

/// <summary>The vault, its plan and the tests of restoring.</summary>
internal static class BackupPermissions
{
    private static readonly string[] Changing =
    [
        "backup:CreateBackupPlan", "backup:CreateBackupSelection", "backup:CreateBackupVault", "backup:CreateRestoreTestingPlan",
        "backup:CreateRestoreTestingSelection", "backup:DeleteBackupPlan", "backup:DeleteBackupSelection", "backup:DeleteBackupVault",
        "backup:DeleteBackupVaultLockConfiguration", "backup:DeleteRestoreTestingPlan", "backup:DeleteRestoreTestingSelection",
        "backup:PutBackupVaultLockConfiguration", "backup:TagResource", "backup:UntagResource", "backup:UpdateBackupPlan",
        "backup:UpdateRestoreTestingPlan", "backup:UpdateRestoreTestingSelection",
    ];

    public static IEnumerable<PolicyStatement> Statements(DeployRoleArgs args, StackArns arns)
    {
        yield return new()
        {
            Sid = "Backups",
            Actions = Changing,
            Resources =
            [
                arns.Regional("backup", $"backup-vault:{args.Context.Names.Prefix}"), arns.Regional("backup", "backup-plan:*"),
                arns.Regional("backup", "restore-testing-plan:*"),
            ],
            Conditions = [.. StackConditions.NotOfAnotherStack(args.Context.Tags)],
        };
        yield return new()
        {
            // Asked of whoever makes a vault, and of no resource.
            Sid = "StorageOfBackups",
            Actions = ["backup-storage:MountCapsule"],
            Resources = ["*"],
            Conditions = [StackConditions.InRegion(arns.Region)],
        };
    }
}
