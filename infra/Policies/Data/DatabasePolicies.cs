using System.Text.RegularExpressions;
using Infra.Plans;
using Infra.Policies.Compute;

namespace Infra.Policies.Data;

/// <summary>What every database promises.</summary>
public static partial class DatabasePolicies
{
    private static readonly string[] Logs = ["postgresql", "upgrade"];
    private const string PasswordKey = "masterUserSecretKmsKeyId";
    private const string InsightsKey = "performanceInsightsKmsKeyId";
    private static readonly string[] Keys = ["kmsKeyId", PasswordKey, InsightsKey];

    public static readonly Policy StorageIsEncrypted = new()
    {
        Id = "DATA-01",
        Severity = Severity.Blocker,
        Promise = "every database encrypts its storage",
        Why = "Encryption cannot be switched on later; the instance would have to be rebuilt from a snapshot.",
        Fix = "set StorageEncrypted = true on the instance",
        Select = Databases,
        Holds = database => database.Flag("storageEncrypted") == true,
    };

    public static readonly Policy KeysAreOurs = new()
    {
        Id = "DATA-02",
        Severity = Severity.Blocker,
        Promise = "storage, password and insights of a database are encrypted with a key of the stack",
        Why = "AWS's own key can neither be taken away from anyone nor does it say who used it.",
        Fix = "set KmsKeyId, MasterUserSecretKmsKeyId and PerformanceInsightsKmsKeyId to the ARN of the database's EncryptionKey",
        Select = Databases,
        // A replica has the storage key of its source, and no password of its own; a master password outside RDS lies in a secret with another promise.
        HoldsIn = (database, plan) => Keys.All(key =>
            plan.Makes(ResourceTypes.EncryptionKey, database.Text(key))
            || (key != InsightsKey && IsReplica(database))
            || (key == PasswordKey && database.Has("password"))),
    };

    public static readonly Policy IsPrivate = new()
    {
        Id = "DATA-03",
        Severity = Severity.Blocker,
        Promise = "no database has a public address",
        Why = "Its password would be all that stands between the internet and the customers' data.",
        Fix = "set PubliclyAccessible = false on the instance",
        Select = Databases,
        Holds = database => database.Flag("publiclyAccessible") == false,
    };

    public static readonly Policy PasswordIsManaged = new()
    {
        Id = "DATA-04",
        Severity = Severity.Blocker,
        Promise = "RDS makes and keeps the master password, or it is generated and never plain text to the engine",
        Why = "A password that passes through the program lies in the state file, encrypted at best, and never changes.",
        Fix = "set database.masterPassword to managed; generated only while database.readReplica or database.blueGreenUpdate needs it",
        Select = Sources,
        Holds = database => !database.Has("passwordWo") && (database.Flag("manageMasterUserPassword") == true
            ? !database.Has("password")
            : !database.Has("manageMasterUserPassword") && database.IsSecret("password")),
    };

    public static readonly Policy TlsIsForced = new()
    {
        Id = "DATA-05",
        Severity = Severity.Blocker,
        Promise = "every database refuses connections without TLS",
        Why = "A client that does not ask for TLS sends its queries and results readable through the network.",
        Fix = "set rds.force_ssl to 1 in the instance's parameter group",
        Select = Databases,
        HoldsIn = (database, plan) => plan.Referred(ResourceTypes.DatabaseParameters, database.Text("parameterGroupName"))
            ?.Items("parameters")?.Any(parameter => parameter.Text("name") == "rds.force_ssl" && parameter.Text("value") == "1") == true,
    };

    public static readonly Policy BackupsAreKept = new()
    {
        Id = "DATA-06",
        Severity = Severity.Blocker,
        Promise = "backups are kept for a day at least, for seven where customers depend on them, and outlive the database",
        Why = "Damage is often noticed days later; without a backup from before it, the data is gone.",
        Fix = "raise database.backupDays; keep DeleteAutomatedBackups = false",
        Select = Sources,
        HoldsIn = (database, plan) => database.Number("backupRetentionPeriod") >= (plan.IsCustomerFacing() ? 7 : 1)
            && database.Flag("deleteAutomatedBackups") == false,
    };

    public static readonly Policy LastSnapshotIsTaken = new()
    {
        Id = "DATA-07",
        Severity = Severity.Blocker,
        Promise = "a deleted database leaves a last snapshot under a name that was never used before",
        Why = "Without one a mistaken deletion is final; under a name that exists, AWS refuses the deletion half way through.",
        Fix = "set SkipFinalSnapshot = false and end FinalSnapshotIdentifier with the hex of a RandomId",
        Select = Sources,
        Holds = database => database.Flag("skipFinalSnapshot") == false && HasGeneratedEnd(database.Text("finalSnapshotIdentifier")),
    };

    public static readonly Policy DeletionIsRefused = new()
    {
        Id = "DATA-08",
        Severity = Severity.Blocker,
        Promise = "where customers depend on it, neither AWS nor the engine deletes the database; elsewhere the stack says so",
        Why = "A changed name or a mistaken destroy would otherwise take the data with it.",
        Fix = "set database.deletionProtection to true",
        Select = Sources,
        HoldsIn = (database, plan) => database.Flag("deletionProtection") is { } isProtected
            && (!plan.IsCustomerFacing() || (isProtected && database.Protect)),
    };

    public static readonly Policy LogsAreExported = new()
    {
        Id = "DATA-09",
        Severity = Severity.Blocker,
        Promise = "the logs of a database go to log groups of the stack",
        Why = "On the instance they last a few days, and RDS makes a missing group itself, which keeps everything for ever.",
        Fix = "list postgresql and upgrade in EnabledCloudwatchLogsExports and declare /aws/rds/instance/<identifier>/<log> for each",
        Select = Databases,
        HoldsIn = (database, plan) => Logs.All(log =>
            database.Texts("enabledCloudwatchLogsExports")?.Contains(log, StringComparer.Ordinal) == true
            && plan.Where(ResourceTypes.LogGroup, "name", $"/aws/rds/instance/{database.Text("identifier")}/{log}").Any()),
    };

    public static readonly Policy InsightsAreOn = new()
    {
        Id = "DATA-10",
        Severity = Severity.Blocker,
        Promise = "every database records what its queries wait for",
        Why = "On the day when it is slow, the statement to blame is known only if it was being recorded.",
        Fix = "set PerformanceInsightsEnabled = true on the instance",
        Select = Databases,
        Holds = database => database.Flag("performanceInsightsEnabled") == true && database.Number("performanceInsightsRetentionPeriod") >= 7,
    };

    public static readonly Policy SystemIsMonitored = new()
    {
        Id = "DATA-11",
        Severity = Severity.Blocker,
        Promise = "every database publishes what its operating system does, with a role of the stack",
        Why = "Memory and disk waits are invisible from within Postgres.",
        Fix = "set MonitoringInterval = 60 and MonitoringRoleArn to the monitoring role",
        Select = Databases,
        HoldsIn = (database, plan) => database.Number("monitoringInterval") is > 0 and <= 60
            && plan.Makes(ResourceTypes.Role, database.Text("monitoringRoleArn")),
    };

    public static readonly Policy SurvivesTheLossOfAZone = new()
    {
        Id = "DATA-12",
        Severity = Severity.Blocker,
        Promise = "where customers depend on it, a database has a standby in another zone; elsewhere the stack says so",
        Why = "Restoring from a backup takes an hour and loses the last minutes; a standby takes over in one.",
        Fix = "set database.highAvailability to true",
        Select = Sources,
        HoldsIn = (database, plan) => database.Flag("multiAz") is { } hasStandby && (hasStandby || !plan.IsCustomerFacing()),
    };

    public static readonly Policy StorageGrows = new()
    {
        Id = "DATA-13",
        Severity = Severity.Blocker,
        Promise = "storage is gp3 and grows by itself up to a ceiling",
        Why = "A full disk stops all writes, and without a ceiling a runaway table is paid for until somebody notices.",
        Fix = "set StorageType = gp3 and database.storageCeilingGib at least a tenth above database.storageGib",
        Select = Sources,
        Holds = database => database.Text("storageType") == "gp3"
            && database.Number("maxAllocatedStorage") * 10 >= database.Number("allocatedStorage") * 11,
    };

    public static readonly Policy OnlyTheMajorVersionIsPinned = new()
    {
        Id = "DATA-14",
        Severity = Severity.Blocker,
        Promise = "only the major version is pinned: minor ones come by themselves, the next major one on a copy that takes over, or never",
        Why = "A pinned minor version becomes a downgrade that AWS refuses; a major one that comes unasked can break queries or be billed as extended support.",
        Fix = "set EngineVersion to the major version, AutoMinorVersionUpgrade = true, extended support off, and AllowMajorVersionUpgrade only with database.blueGreenUpdate",
        Select = Sources,
        Holds = database => database.Text("engineVersion") is { } version && version.All(char.IsAsciiDigit) && version.Length > 0
            && database.Flag("autoMinorVersionUpgrade") == true
            && !database.IgnoreChanges.Contains("engineVersion", StringComparer.Ordinal)
            && database.Flag("allowMajorVersionUpgrade") == (database.Flag("blueGreenUpdate.enabled") == true)
            && database.Text("engineLifecycleSupport") == "open-source-rds-extended-support-disabled",
    };

    public static readonly Policy ChangesWaitForTheirWindow = new()
    {
        Id = "DATA-15",
        Severity = Severity.Advice,
        Promise = "changes that restart a database or a cache wait for the maintenance window",
        Why = "Applied at once, a larger class takes the database away in the middle of the day.",
        Fix = "set ApplyImmediately = false and a MaintenanceWindow",
        Select = plan => [.. Databases(plan), .. plan.OfType(ResourceTypes.Cache)],
        Holds = data => data.Flag("applyImmediately") == false && data.Has("maintenanceWindow"),
    };

    public static readonly Policy PasswordsAreRotated = new()
    {
        Id = "DATA-16",
        Severity = Severity.Blocker,
        Promise = "services sign in as a user of their own; where customers depend on it, its password changes by itself",
        Why = "The master user may do everything, and RDS changes its password under running tasks; a password that never changes is known to everyone who ever saw it.",
        Fix = "give services the database's AppCredentials, and deploy the function for database.rotation",
        Select = Sources,
        HoldsIn = (_, plan) => plan.OfType(ResourceTypes.TaskDefinition)
            .SelectMany(task => task.Containers())
            .SelectMany(container => container.Items("secrets") ?? [])
            .Where(secret => secret.Text("name") == "DATABASE_PASSWORD")
            .All(secret => plan.Referred(ResourceTypes.Secret, TaskPolicies.SecretArn(secret)) is { } own && (!plan.IsCustomerFacing() || IsRotated(own, plan))),
    };

    /// <summary>Whether a name ends with at least eight generated hexadecimal digits.</summary>
    internal static bool HasGeneratedEnd(string? name) => name is not null && GeneratedEnd().IsMatch(name);

    private static IEnumerable<PlannedResource> Databases(Plan plan) => plan.OfType(ResourceTypes.Database);

    /// <summary>Without replicas, whose data, versions and users are their source's.</summary>
    private static IEnumerable<PlannedResource> Sources(Plan plan) => Databases(plan).Where(database => !IsReplica(database));

    private static bool IsReplica(PlannedResource database) => database.Has("replicateSourceDb");

    private static bool IsRotated(PlannedResource secret, Plan plan) =>
        // How often is another promise.
        plan.Where(ResourceTypes.SecretRotation, "secretId", secret.Id).Any(rotation => rotation.Has("rotationLambdaArn"));

    [GeneratedRegex("-[0-9a-f]{8,}$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex GeneratedEnd();
}
