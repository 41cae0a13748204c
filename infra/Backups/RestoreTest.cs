using System.Text.Json;
using System.Text.Json.Serialization;
using Pulumi;
using Pulumi.Aws.Ec2;
using Backup = Pulumi.Aws.Backup;

namespace Infra.Backups;

/// <summary>
/// Restores the newest copy of the database into the isolated subnets, where nothing reaches it, and deletes it again. It proves
/// that a copy can be restored and shows how long that takes; whether the rows are right is for a person to see within the hour.
/// </summary>
public sealed class RestoreTest : ComponentResource
{
    public RestoreTest(string name, RestoreTestArgs args, ComponentResourceOptions? options = null)
        : base("infra:backups:RestoreTest", name, options)
    {
        var child = new CustomResourceOptions { Parent = this };
        var prefix = args.Context.Names.Prefix;
        var group = new SecurityGroup($"{name}-sg", new SecurityGroupArgs
        {
            VpcId = args.Placement.VpcId,
            Description = "Restored copies: from nowhere, to nowhere",
            Tags = args.Context.Tags.For($"{name}-sg"),
        }, child);
        var plan = new Backup.RestoreTestingPlan($"{name}-plan", new Backup.RestoreTestingPlanArgs
        {
            // Letters, digits and underscores alone.
            Name = prefix.Replace('-', '_'),
            ScheduleExpression = args.Frequency == RestoreTesting.Weekly ? "cron(0 9 ? * MON *)" : "cron(0 9 1 * ? *)",
            ScheduleExpressionTimezone = "Etc/UTC",
            StartWindowHours = 4,
            RecoveryPointSelection = new Backup.Inputs.RestoreTestingPlanRecoveryPointSelectionArgs
            {
                Algorithm = "LATEST_WITHIN_WINDOW",
                IncludeVaults = args.Vault.Arn,
                RecoveryPointTypes = "SNAPSHOT",
                SelectionWindowDays = 7,
            },
            Tags = args.Context.Tags.For(prefix),
        }, child);
        _ = new Backup.RestoreTestingSelection($"{name}-selection", new Backup.RestoreTestingSelectionArgs
        {
            Name = "database",
            RestoreTestingPlanName = plan.Name,
            IamRoleArn = args.Vault.RoleArn,
            ProtectedResourceType = "RDS",
            ProtectedResourceArns = args.Database.Arn,
            ValidationWindowHours = 1,
            RestoreMetadataOverrides =
            {
                ["dbSubnetGroupName"] = args.Database.SubnetGroup,
                ["vpcSecurityGroupIds"] = group.Id.Apply(GroupJson.Write),
                ["publiclyAccessible"] = "false",
                ["multiAz"] = "false",
            },
        }, child);
        RegisterOutputs();
    }
}

[JsonSerializable(typeof(string[]))]
internal sealed partial class GroupJson : JsonSerializerContext
{
    public static string Write(string id) => JsonSerializer.Serialize([id], Default.StringArray);
}
