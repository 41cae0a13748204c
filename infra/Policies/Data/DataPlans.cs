using System.Text.RegularExpressions;
using Infra.Plans;

namespace Infra.Policies.Data;

/// <summary>What the promises about data ask a plan for.</summary>
internal static partial class DataPlans
{
    /// <summary>The logs that Postgres writes on RDS.</summary>
    public static readonly string[] DatabaseLogs = ["postgresql", "upgrade"];

    private const string LastSnapshot = "finalSnapshotIdentifier";

    public static IEnumerable<PlannedResource> Databases(Plan plan) => plan.OfType(ResourceTypes.Database);

    /// <summary>Without replicas, whose data, versions and users are their source's.</summary>
    public static IEnumerable<PlannedResource> Sources(Plan plan) => Databases(plan).Where(database => !database.IsReplica());

    public static IEnumerable<PlannedResource> Replicas(Plan plan) => Databases(plan).Where(IsReplica);

    public static IEnumerable<PlannedResource> Caches(Plan plan) => plan.OfType(ResourceTypes.Cache);

    public static bool IsReplica(this PlannedResource database) => database.Has("replicateSourceDb");

    /// <summary>The value of a parameter of Postgres; null if the stack does not set it.</summary>
    public static string? DatabaseParameter(this Plan plan, PlannedResource database, string name) =>
        plan.Referred(ResourceTypes.DatabaseParameters, database.Text("parameterGroupName"))?.Parameter(name);

    /// <summary>The log groups that RDS writes a log of the database to.</summary>
    public static IEnumerable<PlannedResource> LogGroups(this Plan plan, PlannedResource database, string log) =>
        plan.Where(ResourceTypes.LogGroup, "name", $"/aws/rds/instance/{database.Text("identifier")}/{log}");

    /// <summary>Whether the name of the last snapshot ends with at least eight generated hexadecimal digits, and is that of no other one in the plan.</summary>
    public static bool LeavesANewSnapshot(this Plan plan, PlannedResource data) =>
        data.Text(LastSnapshot) is { } name && GeneratedEnd().IsMatch(name) && plan.Where(data.Type, LastSnapshot, name).Count() == 1;

    /// <summary>17 of <c>17</c> as of <c>17.4</c>; null without a version.</summary>
    public static string? MajorVersion(this PlannedResource data) => data.Text("engineVersion")?.Split('.')[0];

    /// <summary>The value of a parameter of a group.</summary>
    public static string? Parameter(this PlannedResource group, string name) =>
        group.Items("parameters")?.FirstOrDefault(parameter => parameter.Text("name") == name)?.Text("value");

    [GeneratedRegex("-[0-9a-f]{8,}$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex GeneratedEnd();
}
