using System.Globalization;
using System.Text.RegularExpressions;
using Infra.Data;
using Infra.Plans;

namespace Infra.Policies.Data;

/// <summary>Whether what is lost can be had again.</summary>
public static partial class BackupPolicies
{
    private const int LeastDaysForCustomers = 30;

    public static Policy DatabasesAreCopied => new()
    {
        Id = "BACKUP-01",
        Severity = Severity.Blocker,
        Promise = "every database is copied daily into a vault",
        Why = "Automated backups go with the database when somebody deletes it on purpose.",
        Fix = "list the database in Resources of the BackupVault",
        Answers = ["RDS.26"],
        Disagreement = "The rule takes a database that is selected by a tag as well; a tag is taken off in silence, so each is listed by its ARN.",
        Select = DataPlans.Sources,
        HoldsIn = (database, plan) => RulesFor(database, plan).Any(rule =>
            rule.Text("schedule")?.EndsWith(" * * ? *)", StringComparison.Ordinal) == true
            && plan.Where(ResourceTypes.BackupVault, "name", rule.Text("targetVaultName")).Any()),
    };

    public static Policy CopiesAreKept => new()
    {
        Id = "BACKUP-04",
        Severity = Severity.Blocker,
        Promise = "copies of a database are kept for 30 days at least where customers depend on it, and nowhere for ever",
        Why = "A month's end is when wrong numbers are noticed; a copy without an end is paid for until somebody asks, and outlives every promise to forget.",
        Fix = "set backup.days",
        Select = DataPlans.Sources,
        HoldsIn = (database, plan) => RulesFor(database, plan).All(rule =>
            rule.Number("lifecycle.deleteAfter") >= (plan.IsCustomerFacing() ? LeastDaysForCustomers : 1)),
    };

    public static Policy CopiesKeepClear => new()
    {
        Id = "BACKUP-10",
        Severity = Severity.Blocker,
        Promise = "the copy of a database begins, in UTC, well before or after its own windows",
        Why = "AWS Backup fails to copy a database in its windows and in the hour before them; the night then has no copy.",
        Fix = "move database.backupWindow or database.maintenanceWindow away from the Schedule of the plan",
        Select = DataPlans.Sources,
        HoldsIn = (database, plan) => RulesFor(database, plan).All(rule => Busy(rule) is { } busy
            && !(DailyWindow.TryParse(database.Text("backupWindow") ?? "", out var daily) && WeeklyWindow.EveryDay(daily).Any(day => day.Overlaps(busy)))
            && !(WeeklyWindow.TryParse(database.Text("maintenanceWindow") ?? "", out var weekly) && weekly.Overlaps(busy))),
    };

    public static Policy RestoringIsTested => new()
    {
        Id = "BACKUP-03",
        Severity = Severity.Blocker,
        Promise = "where customers depend on it, a copy of every database is taken out of a vault of the stack and restored for a test",
        Why = "A backup that nobody has restored is a hope.",
        Fix = "set backup.restoreTesting to weekly or monthly",
        Select = plan => plan.IsCustomerFacing() ? DataPlans.Sources(plan) : [],
        HoldsIn = (database, plan) => ListedDatabases.By(plan, ResourceTypes.RestoreTestingSelection, "protectedResourceArns", database)
            .SelectMany(test => plan.Where(ResourceTypes.RestoreTestingPlan, "name", test.Text("restoreTestingPlanName")))
            .Any(test => test.Texts("recoveryPointSelection.includeVaults").AnyAndAll(vault => plan.Makes(ResourceTypes.BackupVault, vault))),
    };

    public static Policy RestoredCopiesArePrivate => new()
    {
        Id = "BACKUP-11",
        Severity = Severity.Blocker,
        Promise = "what is restored for a test stands in subnets and groups of the stack, without a public address",
        Why = "A restored copy has all rows of the customers, and what AWS picks for it are the default group and subnets of the VPC.",
        Fix = "set dbSubnetGroupName, vpcSecurityGroupIds and publiclyAccessible in RestoreMetadataOverrides",
        Select = plan => plan.OfType(ResourceTypes.RestoreTestingSelection).Where(test => test.Text("protectedResourceType") == "RDS"),
        HoldsIn = (test, plan) => test.Text("restoreMetadataOverrides.publiclyAccessible") == "false"
            && plan.Makes(ResourceTypes.DatabaseSubnets, test.Text("restoreMetadataOverrides.dbSubnetGroupName"))
            && (test.Json("restoreMetadataOverrides.vpcSecurityGroupIds") as IReadOnlyList<object?>).AnyAndAll(group =>
                plan.Makes(ResourceTypes.SecurityGroup, group as string)),
    };

    /// <summary>The rules of the plans that a database is copied by.</summary>
    private static IEnumerable<PlannedMap> RulesFor(PlannedResource database, Plan plan) =>
        ListedDatabases.By(plan, ResourceTypes.BackupSelection, "resources", database)
            .Select(selection => plan.Referred(ResourceTypes.BackupPlan, selection.Text("planId")))
            .SelectMany(backups => backups?.Items("rules") ?? []);

    /// <summary>When a job of a rule may begin, with the hour before which AWS Backup wants no window to follow; null if that cannot be told.</summary>
    private static DailyWindow? Busy(PlannedMap rule) =>
        rule.Text("scheduleExpressionTimezone") == "Etc/UTC" && rule.Number("startWindow") is >= 60 and < 1200 and var minutes
        && Clock().Match(rule.Text("schedule") ?? "") is { Success: true } clock
            ? new DailyWindow((Hand(clock, "hour") * 60) + Hand(clock, "minute"), (int)minutes + 60)
            : null;

    private static int Hand(Match clock, string name) => int.Parse(clock.Groups[name].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\Acron\((?<minute>[0-9]{1,2}) (?<hour>[0-9]{1,2}) ", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Clock();
}
