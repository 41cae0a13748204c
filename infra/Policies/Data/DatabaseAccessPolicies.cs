using System.Text.RegularExpressions;
using Infra.Plans;
using Infra.Policies.Compute;

namespace Infra.Policies.Data;

/// <summary>Who reaches a database, and as whom.</summary>
public static partial class DatabaseAccessPolicies
{
    // What an attacker tries first, and what RDS keeps for itself.
    private static readonly string[] KnownUsers = ["admin", "postgres", "rdsadmin", "root"];
    private static readonly string[] OthersDatabases = ["postgres", "rdsadmin", "template0", "template1"];

    public static Policy IsPrivate => new()
    {
        Id = "DATA-03",
        Severity = Severity.Blocker,
        Promise = "no database has a public address",
        Why = "Its password would be all that stands between the internet and the customers' data.",
        Fix = "set PubliclyAccessible = false on the instance",
        Answers =
        [
            "RDS.2", "CIS-AWS-7.0.0/3.2.3", "CKV_AWS_17", "AVD-AWS-0180", "aws-rds-instance-disallow-public-access", "rds-instance-public-access",
        ],
        Select = DataPlans.Databases,
        Holds = database => database.Flag("publiclyAccessible") == false,
    };

    public static Policy PasswordIsManaged => new()
    {
        Id = "DATA-04",
        Severity = Severity.Blocker,
        Promise = "RDS makes and keeps the master password, or it is generated and never plain text to the engine",
        Why = "A password that passes through the program lies in the state file, encrypted at best, and never changes.",
        Fix = "set database.masterPassword to managed; generated only while database.readReplica or database.blueGreenUpdate needs it",
        Select = DataPlans.Sources,
        Holds = database => !database.Has("passwordWo") && (database.Flag("manageMasterUserPassword") == true
            ? !database.Has("password")
            : !database.Has("manageMasterUserPassword") && database.IsSecret("password")),
    };

    public static Policy PasswordsAreRotated => new()
    {
        Id = "DATA-16",
        Severity = Severity.Blocker,
        Promise = "where customers depend on it, the password of the services for the database changes by itself",
        Why = "A password that never changes is known to everyone who ever saw it.",
        Fix = "deploy the function for database.rotation",
        Select = plan => plan.IsCustomerFacing() ? SignInSecrets(plan) : [],
        HoldsIn = (secret, plan) => plan.Where(ResourceTypes.SecretRotation, "secretId", secret.Id).Any(rotation =>
            // How often is another promise.
            rotation.Has("rotationLambdaArn")),
    };

    public static Policy RotationMayBegin => new()
    {
        Id = "DATA-48",
        Severity = Severity.Blocker,
        Promise = "the function that changes a password may be called by Secrets Manager",
        Why = "Without it the first change fails in a log that nobody reads, and the password is as old as the database.",
        Fix = "declare the permission as DatabaseRotation does",
        Select = plan => plan.OfType(ResourceTypes.SecretRotation).Where(rotation => rotation.Has("rotationLambdaArn")),
        HoldsIn = (rotation, plan) => plan.Where(ResourceTypes.FunctionPermission, "function", AfterLast(rotation.Text("rotationLambdaArn")!))
            .Any(permission => permission.Text("principal") == "secretsmanager.amazonaws.com" && permission.Text("action") == "lambda:InvokeFunction"),
    };

    public static Policy ServicesHaveTheirOwnUser => new()
    {
        Id = "DATA-36",
        Severity = Severity.Blocker,
        Promise = "no service signs in to a database as the master user whom RDS keeps, but each as a user that the stack makes",
        Why = "The master user may do everything, and RDS changes its password under running tasks.",
        Fix = "give services the database's AppCredentials",
        IsProhibition = true,
        Select = plan => plan.OfType(ResourceTypes.TaskDefinition).Where(task => SignIns(task).Any()),
        HoldsIn = (task, plan) => SignIns(task).All(arn => plan.Makes(ResourceTypes.Secret, arn)),
    };

    public static Policy MasterIsNotGuessed => new()
    {
        Id = "DATA-26",
        Severity = Severity.Blocker,
        Promise = "the master user of a database has no name that everybody tries first",
        Why = "Whoever guesses passwords begins with the default user, and RDS refuses a name that it keeps for itself halfway through a deployment.",
        Fix = "set Username to a name of the product's own, like PostgresDatabase.MasterUser",
        Answers = ["RDS.25"],
        Select = DataPlans.Sources,
        Holds = database => database.Text("username") is { } user && !KnownUsers.Contains(user, StringComparer.OrdinalIgnoreCase),
    };

    public static Policy PeopleMaySignInWithoutPassword => new()
    {
        Id = "DATA-27",
        Severity = Severity.Blocker,
        Promise = "every database takes tokens of IAM as well as passwords",
        Why = "A person who must look into the data in an incident then signs in as themselves for a quarter of an hour, and nobody hands a password around.",
        Fix = "set IamDatabaseAuthenticationEnabled = true on the instance",
        Answers = ["RDS.10", "CKV_AWS_161", "AVD-AWS-0176"],
        Select = DataPlans.Databases,
        Holds = database => database.Flag("iamDatabaseAuthenticationEnabled") == true,
    };

    public static Policy SubnetsAreChosen => new()
    {
        Id = "DATA-40",
        Severity = Severity.Blocker,
        Promise = "every database lies in a subnet group of the stack",
        Why = "The default group of a VPC lies in public subnets; what is promised of subnets holds for groups of the stack alone.",
        Fix = "set DbSubnetGroupName to the component's SubnetGroup",
        Answers = ["RDS.46"],
        Disagreement = "The rule asks for no route to an internet gateway; NET-05 lets the subnets of every such group have no route out at all.",
        Select = DataPlans.Sources,
        HoldsIn = (database, plan) => plan.Makes(ResourceTypes.DatabaseSubnets, database.Text("dbSubnetGroupName")),
    };

    public static Policy DatabaseIsOurs => new()
    {
        Id = "DATA-45",
        Severity = Severity.Blocker,
        Promise = "every instance begins with a database that Postgres takes the name of and that is nobody else's",
        Why = "Without a name the services land in the database postgres beside the tools of AWS; a name that Postgres refuses stops the first deployment.",
        Fix = "set DbName to letters, digits and underscores, at most 63, like PostgresDatabase.DatabaseName",
        Select = DataPlans.Sources,
        Holds = database => database.Text("dbName") is { } name && PlainName().IsMatch(name) && !OthersDatabases.Contains(name, StringComparer.OrdinalIgnoreCase),
    };

    /// <summary>The name of a function, which is how its permissions call it.</summary>
    private static string AfterLast(string arn) => arn[(arn.LastIndexOf(':') + 1)..];

    private static IEnumerable<PlannedResource> SignInSecrets(Plan plan) => plan.OfType(ResourceTypes.TaskDefinition)
        .SelectMany(SignIns)
        .Select(arn => plan.Referred(ResourceTypes.Secret, arn))
        .OfType<PlannedResource>()
        .DistinctBy(secret => secret.Urn);

    /// <summary>The secrets from which the containers of a task get the password of the database.</summary>
    private static IEnumerable<string?> SignIns(PlannedResource task) => task.Containers()
        .SelectMany(container => container.Items("secrets") ?? [])
        .Where(secret => secret.Text("name") == "DATABASE_PASSWORD")
        .Select(TaskPolicies.SecretArn);

    [GeneratedRegex(@"\A[A-Za-z][A-Za-z0-9_]{0,62}\z", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PlainName();
}
