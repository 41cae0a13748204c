using System.Globalization;
using Infra.Plans;

namespace Infra.Policies.Data;

/// <summary>What can be known of a database when something is wrong with it.</summary>
public static class DatabaseLogPolicies
{
    private const int FreeDays = 7;
    private const int AdvancedDays = 465;

    public static Policy LogsAreExported => new()
    {
        Id = "DATA-09",
        Severity = Severity.Blocker,
        Promise = "the logs of a database go to log groups of the stack",
        Why = "On the instance they last a few days, and RDS makes a missing group itself, which keeps everything for ever.",
        Fix = "list postgresql and upgrade in EnabledCloudwatchLogsExports and declare /aws/rds/instance/<identifier>/<log> for each",
        Answers = ["RDS.9", "RDS.36", "CKV_AWS_129"],
        Disagreement = "The sources ask for any log, for postgresql, or for both logs; we keep to both.",
        Select = DataPlans.Databases,
        HoldsIn = (database, plan) => DataPlans.DatabaseLogs.All(log =>
            database.Texts("enabledCloudwatchLogsExports")?.Contains(log, StringComparer.Ordinal) == true
            && plan.LogGroups(database, log).Any()),
    };

    public static Policy LogGroupsAreThereFirst => new()
    {
        Id = "DATA-37",
        Severity = Severity.Blocker,
        Promise = "a database is made after the log groups that it writes to",
        Why = "RDS makes a missing group with its first line, without key and end, and the deployment then fails on a group that exists.",
        Fix = "list the log groups in DependsOn of the instance",
        Select = DataPlans.Databases,
        HoldsIn = (database, plan) => DataPlans.DatabaseLogs.SelectMany(log => plan.LogGroups(database, log))
            .All(group => database.DependsOn.Contains(group.Name, StringComparer.Ordinal)),
    };

    public static Policy SlowStatementsAreLogged => new()
    {
        Id = "DATA-29",
        Severity = Severity.Blocker,
        Promise = "every database logs its slow statements, and none for its kind alone",
        Why = "The statement to blame is in the log afterwards; but a log of all changes holds the customers' rows, and one of all definitions each new password of a rotation.",
        Fix = "set log_min_duration_statement above 0 and log_statement to none in the instance's parameter group",
        Answers = ["CKV2_AWS_30"],
        Disagreement = "The rule wants both parameters named and takes any value; AWS warns that every log_statement but none writes passwords readable into the log.",
        Select = DataPlans.Databases,
        HoldsIn = (database, plan) => plan.DatabaseParameter(database, "log_statement") == "none"
            && int.TryParse(plan.DatabaseParameter(database, "log_min_duration_statement"), NumberStyles.None, CultureInfo.InvariantCulture, out var milliseconds)
            && milliseconds > 0,
    };

    public static Policy InsightsAreOn => new()
    {
        Id = "DATA-10",
        Severity = Severity.Blocker,
        Promise = "every database records what its queries wait for",
        Why = "On the day when it is slow, the statement to blame is known only if it was being recorded.",
        Fix = "set PerformanceInsightsEnabled = true on the instance",
        Answers = ["CKV_AWS_353", "AVD-AWS-0133", "aws-rds-instance-enable-performance-insights"],
        Select = DataPlans.Databases,
        Holds = database => database.Flag("performanceInsightsEnabled") == true,
    };

    public static Policy InsightsAreKept => new()
    {
        Id = "DATA-35",
        Severity = Severity.Blocker,
        Promise = "the insights of a database are kept as long as their mode asks for, a week at least",
        Why = "A slow week is understood beside the week before; AWS refuses the advanced mode with fewer than 465 days.",
        Fix = "set DatabaseInsightsMode, and PerformanceInsightsRetentionPeriod to 7 for standard, 465 for advanced",
        Select = DataPlans.Databases,
        Holds = database => database.Text("databaseInsightsMode") switch
        {
            "standard" => database.Number("performanceInsightsRetentionPeriod") >= FreeDays,
            "advanced" => database.Number("performanceInsightsRetentionPeriod") >= AdvancedDays,
            _ => false,
        },
    };

    public static Policy SystemIsMonitored => new()
    {
        Id = "DATA-11",
        Severity = Severity.Blocker,
        Promise = "every database publishes what its operating system does each minute at least, with a role of the stack",
        Why = "Memory and disk waits are invisible from within Postgres.",
        Fix = "set MonitoringInterval = 60 and MonitoringRoleArn to the monitoring role",
        Answers = ["RDS.6", "CKV_AWS_118"],
        Select = DataPlans.Databases,
        HoldsIn = (database, plan) => database.Number("monitoringInterval") is 1 or 5 or 10 or 15 or 30 or 60
            && plan.Makes(ResourceTypes.Role, database.Text("monitoringRoleArn")),
    };
}
