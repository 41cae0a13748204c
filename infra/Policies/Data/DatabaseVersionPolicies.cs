using Infra.Data;
using Infra.Plans;

namespace Infra.Policies.Data;

/// <summary>Which Postgres runs, and when it changes.</summary>
public static class DatabaseVersionPolicies
{
    public static Policy OnlyTheMajorVersionIsPinned => new()
    {
        Id = "DATA-14",
        Severity = Severity.Blocker,
        Promise = "of the version of a database only the major one is pinned",
        Why = "A pinned minor version becomes a downgrade that AWS refuses once RDS has moved it.",
        Fix = "set EngineVersion to the major version alone",
        Select = DataPlans.Sources,
        Holds = database => database.Text("engineVersion") is { Length: > 0 } version && version.All(char.IsAsciiDigit),
    };

    public static Policy MinorVersionsCome => new()
    {
        Id = "DATA-20",
        Severity = Severity.Blocker,
        Promise = "minor versions of Postgres come by themselves",
        Why = "They are the security fixes; whoever waits for somebody to ask for them runs without.",
        Fix = "set AutoMinorVersionUpgrade = true on the instance",
        Answers = ["RDS.13", "CIS-AWS-7.0.0/3.2.2", "CKV_AWS_226"],
        Disagreement = "One source passes an instance that does not say, since AWS then upgrades; we ask that it be said.",
        Select = DataPlans.Databases,
        Holds = database => database.Flag("autoMinorVersionUpgrade") == true,
    };

    public static Policy MajorVersionsComeOnACopy => new()
    {
        Id = "DATA-21",
        Severity = Severity.Blocker,
        Promise = "a next major version of Postgres comes on a copy that takes over, or never",
        Why = "One that comes in place can break queries, takes the database away for as long as it needs, and has no way back.",
        Fix = "set AllowMajorVersionUpgrade only with database.blueGreenUpdate",
        Select = DataPlans.Sources,
        Holds = database => database.Flag("allowMajorVersionUpgrade") == (database.Flag("blueGreenUpdate.enabled") == true),
    };

    public static Policy ExtendedSupportIsOff => new()
    {
        Id = "DATA-22",
        Severity = Severity.Blocker,
        Promise = "no database slides into paid extended support",
        Why = "AWS begins to charge per processor and hour by itself on the day on which a major version ends, as much again as the instance.",
        Fix = "set EngineLifecycleSupport = open-source-rds-extended-support-disabled",
        Select = DataPlans.Sources,
        Holds = database => database.Text("engineLifecycleSupport") == "open-source-rds-extended-support-disabled",
    };

    public static Policy VersionIsSupported => new()
    {
        Id = "DATA-23",
        Severity = Severity.Blocker,
        Promise = "every database is a Postgres that AWS supports for a year from the day of our list at least",
        Why = "A major upgrade takes a quarter to prepare; after the end AWS upgrades on a day of its own, and no fix for a hole comes before it.",
        Fix = "raise database.majorVersion as docs/runbooks/database-major-upgrade.md says; the dates are in infra/Acceptance/Facts/engine-support.tsv",
        Answers = ["CKV_AWS_250", "CKV_AWS_388"],
        Disagreement = "The rules name holes in versions that ended years ago; a version with a year of support has none of them, nor is it Aurora.",
        Select = DataPlans.Sources,
        // Whether a version is given is another promise.
        Holds = database => database.Text("engine") == "postgres" && (database.MajorVersion() is not { } version || EngineSupport.HasAYearLeft("postgres", version)),
    };

    public static Policy ParametersFit => new()
    {
        Id = "DATA-24",
        Severity = Severity.Blocker,
        Promise = "the parameters of a database are those of its major version",
        Why = "RDS refuses an instance with a group of another family, after it has already changed the group.",
        Fix = "set Family of the parameter group to postgres and the major version",
        Select = DataPlans.Sources,
        HoldsIn = (database, plan) => plan.Referred(ResourceTypes.DatabaseParameters, database.Text("parameterGroupName")) is not { } group
            || database.MajorVersion() is not { } version
            || group.Text("family") == $"postgres{version}",
    };
}
