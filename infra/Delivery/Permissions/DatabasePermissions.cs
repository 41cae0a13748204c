using Infra.Access;
using Pulumi;

namespace Infra.Delivery.Permissions;

/// <summary>
/// Postgres on RDS with its copies abroad, and the snapshot before a release. The engine names groups and copies itself: there the tags
/// tell whose they are.
/// </summary>
internal static class DatabasePermissions
{
    private static readonly string[] Changing =
    [
        "rds:AddTagsToResource", "rds:CreateBlueGreenDeployment", "rds:CreateDBInstance", "rds:CreateDBInstanceReadReplica", "rds:CreateDBParameterGroup",
        "rds:CreateDBSnapshot", "rds:CreateDBSubnetGroup", "rds:DeleteBlueGreenDeployment", "rds:DeleteDBInstance", "rds:DeleteDBInstanceAutomatedBackup",
        "rds:DeleteDBParameterGroup", "rds:DeleteDBSubnetGroup", "rds:ModifyDBInstance", "rds:ModifyDBParameterGroup", "rds:ModifyDBSubnetGroup",
        "rds:PromoteReadReplica", "rds:RebootDBInstance", "rds:RemoveTagsFromResource", "rds:ResetDBParameterGroup", "rds:RestoreDBInstanceFromDBSnapshot",
        "rds:RestoreDBInstanceToPointInTime", "rds:StartDBInstanceAutomatedBackupsReplication", "rds:StopDBInstanceAutomatedBackupsReplication",
        "rds:SwitchoverBlueGreenDeployment",
    ];

    public static IEnumerable<PolicyStatement> Statements(DeployRoleArgs args, StackArns arns)
    {
        var prefix = args.Context.Names.Prefix;
        string[] named = [$"db:{prefix}", $"db:{prefix}-*", "auto-backup:*", "deployment:*", "og:*", "pg:*", "snapshot:*", "subgrp:*"];
        yield return new()
        {
            Sid = "Database",
            Actions = Changing,
            Resources =
            [
                .. named.Select(name => (Input<string>)arns.Regional("rds", name)),
                .. args.OtherRegions.Select(region => (Input<string>)arns.In(region, "rds", "auto-backup:*")),
                .. args.OtherRegions.Select(region => (Input<string>)arns.In(region, "rds", $"db:{prefix}*")),
            ],
            Conditions = [.. StackConditions.NotOfAnotherStack(args.Context.Tags)],
        };
    }
}
