using Infra.Plans;

namespace Infra.Policies.Data;

/// <summary>Whether a database stays up: its standby, its disk, its replicas.</summary>
public static class DatabaseCapacityPolicies
{
    public static Policy SurvivesTheLossOfAZone => new()
    {
        Id = "DATA-12",
        Severity = Severity.Blocker,
        Promise = "where customers depend on it, a database has a standby in another zone; elsewhere the stack says so",
        Why = "Restoring from a backup takes an hour and loses the last minutes; a standby takes over in one.",
        Fix = "set database.highAvailability to true",
        Answers = ["RDS.5", "CIS-AWS-7.0.0/3.2.4", "AwsSolutions-RDS3", "CKV_AWS_157", "rds-instance-multi-az-enabled"],
        Disagreement = "The sources want a standby everywhere; it doubles the price, so a stack on which no customer depends may say false.",
        Select = DataPlans.Sources,
        HoldsIn = (database, plan) => database.Flag("multiAz") is { } hasStandby && (hasStandby || !plan.IsCustomerFacing()),
    };

    public static Policy StorageGrows => new()
    {
        Id = "DATA-13",
        Severity = Severity.Blocker,
        Promise = "the storage of a database grows by itself up to a ceiling a tenth above what it begins with, or higher",
        Why = "A full disk stops all writes, and without a ceiling a runaway table is paid for until somebody notices.",
        Fix = "set database.storageCeilingGib at least a tenth above database.storageGib",
        Select = DataPlans.Sources,
        Holds = database => database.Number("maxAllocatedStorage") * 10 >= database.Number("allocatedStorage") * 11,
    };

    public static Policy StorageIsSteady => new()
    {
        Id = "DATA-34",
        Severity = Severity.Blocker,
        Promise = "every database stands on gp3 storage",
        Why = "On gp2 the disk slows down when its credits are spent, which is on the busiest day; magnetic ones are no longer made.",
        Fix = "set StorageType = gp3",
        Select = DataPlans.Databases,
        Holds = database => database.Text("storageType") == "gp3",
    };

    public static Policy ReplicasFollowOurs => new()
    {
        Id = "DATA-42",
        Severity = Severity.Blocker,
        Promise = "a replica follows a database of the stack",
        Why = "Of another stack's database it has the data, but neither its alarms nor its protection, and that stack cannot upgrade without it.",
        Fix = "set ReplicateSourceDb to the Identifier of the stack's instance",
        IfPresent = true,
        Select = DataPlans.Replicas,
        HoldsIn = (replica, plan) => plan.Where(ResourceTypes.Database, "identifier", replica.Text("replicateSourceDb")).Any(source => !source.IsReplica()),
    };

    public static Policy ReplicasGrowAlong => new()
    {
        Id = "DATA-43",
        Severity = Severity.Blocker,
        Promise = "a replica can grow as far as the database that it follows",
        Why = "A replica that is full stops following, and the database keeps its logs for it until it is full as well.",
        Fix = "set MaxAllocatedStorage of the replica to that of its source",
        IfPresent = true,
        Select = DataPlans.Replicas,
        HoldsIn = (replica, plan) => plan.Where(ResourceTypes.Database, "identifier", replica.Text("replicateSourceDb"))
            .All(source => replica.Number("maxAllocatedStorage") >= source.Number("maxAllocatedStorage")),
    };

    public static Policy CopiesNeedAPasswordOfOurs => new()
    {
        Id = "DATA-41",
        Severity = Severity.Blocker,
        Promise = "RDS keeps no master password of a database that is replicated or updated on a copy",
        Why = "RDS refuses both for a password that it manages, in the middle of the deployment that asks for it.",
        Fix = "set database.masterPassword to generated",
        IfPresent = true,
        IsProhibition = true,
        Select = plan => DataPlans.Sources(plan).Where(database =>
            database.Flag("blueGreenUpdate.enabled") == true || plan.Where(ResourceTypes.Database, "replicateSourceDb", database.Text("identifier")).Any()),
        Holds = database => database.Flag("manageMasterUserPassword") != true,
    };

    public static Policy CopiesCanFollow => new()
    {
        Id = "DATA-46",
        Severity = Severity.Blocker,
        Promise = "a database that is updated on a copy lets the copy follow it, and nothing else does",
        Why = "A copy of another major version follows by logical replication alone, which needs a restart to be switched on; the update leaves a replica behind.",
        Fix = "set rds.logical_replication to 1, and only one of database.blueGreenUpdate and database.readReplica",
        IfPresent = true,
        Select = plan => DataPlans.Sources(plan).Where(database => database.Flag("blueGreenUpdate.enabled") == true),
        HoldsIn = (database, plan) => plan.DatabaseParameter(database, "rds.logical_replication") == "1"
            && !plan.Where(ResourceTypes.Database, "replicateSourceDb", database.Text("identifier")).Any(),
    };
}
