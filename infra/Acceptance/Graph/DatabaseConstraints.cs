using Infra.Plans;
using Infra.Policies;

namespace Infra.Acceptance.Graph;

/// <summary>What a database is made of: its parameters, its source and its logs.</summary>
internal static class DatabaseConstraints
{
    public static CodedConstraint ParametersFitTheEngine => new()
    {
        Id = "DATABASE-FAMILY-01",
        Type = ResourceTypes.Database,
        Property = "parameterGroupName",
        Says = "must be a parameter group of the family of the engine's major version",
        Answer = "InvalidParameterCombination: The parameter group ... with DBParameterGroupFamily ... can't be used for this instance",
        Noticed = Noticed.Apply,
        Fix = "set Family of the ParameterGroup to postgres and the major version, and keep its name generated so that the new one can stand beside the old",
        Source = $"{Sources.Botocore("rds/2014-10-31", "CreateDBParameterGroupMessage.DBParameterGroupFamily")}; github cloud-gov/aws-broker issue 291",
        Objections = (database, plan) => database.Text("engine") == "postgres" && database.Text("engineVersion") is { Length: > 0 } version
            && plan.Referred(ResourceTypes.DatabaseParameters, database.Text("parameterGroupName")) is { } parameters && parameters.Text("family") is { } family
            && family != $"postgres{version.Split('.')[0]}"
                ? [new Objection("parameterGroupName", parameters.Name, $"but it is of family {family} and the engine is postgres {version}")] : [],
    };

    public static CodedConstraint SourcesAreBackedUp => new()
    {
        Id = "DATABASE-REPLICA-01",
        Type = ResourceTypes.Database,
        Property = "replicateSourceDb",
        Says = "must be an instance that is backed up",
        Answer = "InvalidDBInstanceState: Automated backups are not enabled for this database instance",
        Noticed = Noticed.Apply,
        Fix = "set database.backupDays to 1 or more",
        Source = $"{Sources.Botocore("rds/2014-10-31", "CreateDBInstanceMessage.BackupRetentionPeriod")}; {Sources.PulumiAws("rds/instance")}",
        Objections = (replica, plan) => SourceOf(plan, replica) is { } source && (source.Number("backupRetentionPeriod") ?? 0) == 0
            ? [new Objection("replicateSourceDb", replica.Text("replicateSourceDb"), "but its backupRetentionPeriod is 0")] : [],
    };

    public static CodedConstraint LogsAreThereFirst => new()
    {
        Id = "DATABASE-LOG-01",
        Type = ResourceTypes.Database,
        Property = "enabledCloudwatchLogsExports",
        Says = "must wait for the log groups that the plan makes for them: RDS makes those that are not there",
        Answer = "ResourceAlreadyExistsException: The specified log group already exists",
        Noticed = Noticed.Apply,
        Fix = "name the log groups in DependsOn of the instance",
        Source = $"{Sources.Botocore("logs/2014-03-28", "CreateLogGroup operation text")}; github hashicorp/terraform-provider-aws issue 18468",
        Objections = (database, plan) => (database.Texts("enabledCloudwatchLogsExports") ?? []).SelectMany((log, index) =>
            plan.Referred(ResourceTypes.LogGroup, $"/aws/rds/instance/{database.Text("identifier")}/{log}") is { } group && !Order.IsAfter(plan, database, [group])
                ? new Objection[] { new($"enabledCloudwatchLogsExports[{index}]", log, $"but the instance does not wait for {group.Name}") } : []),
    };

    public static CodedConstraint MonitoringHasItsRole => new()
    {
        Id = "DATABASE-MONITORING-01",
        Type = ResourceTypes.Database,
        Property = "monitoringRoleArn",
        Says = "must be a role that monitoring.rds.amazonaws.com may assume",
        Answer = "InvalidParameterValue: IAM role ARN value is invalid or does not include the required permissions for: ENHANCED_MONITORING",
        Noticed = Noticed.Apply,
        Fix = "let the trust policy of the role admit monitoring.rds.amazonaws.com with sts:AssumeRole, as ServiceRole does",
        Source = Sources.Guide("amazon-rds-user-guide", "USER_Monitoring.OS.Enabling"),
        Objections = (database, plan) => plan.Role(database.Text("monitoringRoleArn")) is { } role && !role.Trusts("monitoring.rds.amazonaws.com")
            ? [new Objection("monitoringRoleArn", role.Name, "but its trust policy does not admit monitoring.rds.amazonaws.com")] : [],
    };

    public static CodedConstraint MonitoringMayWrite => new()
    {
        Id = "DATABASE-MONITORING-02",
        Type = ResourceTypes.Database,
        Property = "monitoringRoleArn",
        Says = "must have the policy AmazonRDSEnhancedMonitoringRole, before the instance is made",
        Answer = "InvalidParameterValue: IAM role ARN value is invalid or does not include the required permissions for: ENHANCED_MONITORING",
        Noticed = Noticed.Apply,
        Fix = "attach AmazonRDSEnhancedMonitoringRole to the role, and name the attachment in DependsOn of the instance",
        Source = Sources.Guide("amazon-rds-user-guide", "USER_Monitoring.OS.Enabling"),
        Objections = (database, plan) =>
        {
            if (plan.Role(database.Text("monitoringRoleArn")) is not { } role || role.Has("managedPolicyArns") || role.Has("inlinePolicies"))
            {
                return [];
            }

            PlannedResource[] given = [.. plan.Where(ResourceTypes.RolePolicyAttachment, "role", role.Id), .. plan.Where(ResourceTypes.RolePolicy, "role", role.Id)];
            return plan.MayDo(role, "logs:PutLogEvents") == false ? [new Objection("monitoringRoleArn", role.Name, "but nothing allows it to write to CloudWatch Logs")]
                : Order.IsAfter(plan, database, given) ? []
                : [new Objection("monitoringRoleArn", role.Name, $"but the instance does not wait for {Objecting.Names(given)}")];
        },
    };

    public static IReadOnlyList<CodedConstraint> All => [ParametersFitTheEngine, SourcesAreBackedUp, LogsAreThereFirst, MonitoringHasItsRole, MonitoringMayWrite];

    /// <summary>The instance that another follows: within a region by its identifier, across regions by its ARN.</summary>
    private static PlannedResource? SourceOf(Plan plan, PlannedResource replica) => replica.Text("replicateSourceDb") is { } source
        ? plan.Where(ResourceTypes.Database, "identifier", source.Split(':')[^1]).FirstOrDefault() : null;
}
