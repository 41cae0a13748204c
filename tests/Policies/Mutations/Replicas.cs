using Infra.Plans;

namespace Tests.Policies.Mutations;

/// <summary>Databases that no stack has, made of the one that each has.</summary>
internal static class Replicas
{
    public const string Name = "database-read-instance";

    /// <summary>The database again, as another resource with a last snapshot of its own.</summary>
    public static PlannedResource Copy(Plan plan, string name)
    {
        var database = plan.ByName("database-instance");
        return database with
        {
            Name = name,
            Id = $"id-{name}",
            Urn = $"{database.Urn}-{name}",
            Inputs = new Dictionary<string, object?>(database.Inputs) { ["finalSnapshotIdentifier"] = $"{name}-final-0a1b2c3d" },
        };
    }

    /// <summary>Beside the database, whose password is generated, a replica of it.</summary>
    public static Plan Added(Plan plan) => Generated(plan.With(Copy(plan, Name)))
        .With(Name, "identifier", "shop-production-read")
        .With(Name, "replicateSourceDb", "shop-production");

    /// <summary>The database is updated on a copy.</summary>
    public static Plan BlueGreen(Plan plan) => Generated(plan)
        .With("database-instance", "blueGreenUpdate.enabled", true)
        .With("database-instance", "allowMajorVersionUpgrade", true)
        .With("database-parameters", "parameters[8].name", "rds.logical_replication")
        .With("database-parameters", "parameters[8].value", "1");

    private static Plan Generated(Plan plan) => plan.With("database-instance", "manageMasterUserPassword", false)
        .With("database-instance", "manageMasterUserPassword", null)
        .With("database-instance", "password", Secret.Value);
}
