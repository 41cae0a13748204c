using System.Text.Json.Nodes;
using Infra.Plans;
using static Tests.Policies.Mutations.Mutate;

namespace Tests.Policies.Mutations;

/// <summary>Of what tasks are given: variables, secrets and permissions.</summary>
internal static class ComputeMutationsOfGifts
{
    private const string Stripe = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:secrets-stripe-secret-key-5d0bdef-5d0bde";
    private const string Unknown = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:smtp-123456";

    public static IEnumerable<Mutation> All => [.. Secrets, .. Permissions];

    private static IEnumerable<Mutation> Secrets =>
    [
        Wrong("ECS-17", "a password is a plain variable", plan => Variable(plan, "SMTP_PASSWORD", "hunter2")),
        Wrong("ECS-17", "a key of AWS is a plain variable", plan => Variable(plan, "AWS_ACCESS_KEY_ID", "x")),
        Wrong("ECS-17", "a credential for registries is a plain variable", plan => Variable(plan, "ECS_ENGINE_AUTH_DATA", "x")),
        Wrong("ECS-17", "a plain variable holds an address with a password", plan => Variable(plan, "DSN", "postgres://app:hunter2@db.example.com/app")),
        Wrong("ECS-17", "a plain variable holds JSON with an address with a password", plan => Variable(plan, "OPTIONS", """{"dsn":["postgres://app:hunter2@db.example.com/app"]}""")),
        Absent("ECS-17", "a variable has no value", plan => Container(plan, "api-definition", container => container["environment"]![0]!.AsObject().Remove("value"))),
        Wrong("ECS-17", "a secret is no reference", plan => Container(plan, "api-definition", container =>
            container["secrets"]!.AsArray().Add(new JsonObject { ["name"] = "SMTP", ["valueFrom"] = "hunter2" }))),
        Absent("ECS-17", "a secret comes from nowhere", plan => Container(plan, "api-definition", container =>
            container["secrets"]!.AsArray().Add(new JsonObject { ["name"] = "SMTP" }))) with
        {
            Twin = plan => Container(plan, "api-definition", container => container.Remove("environment")),
        },
        Wrong("ECS-17", "a container without secrets has a plain one", plan => Variable(plan, "SMTP_PASSWORD", "hunter2")) with
        {
            Twin = plan => Container(plan, "api-definition", container => container.Remove("secrets")),
        },
        Input("ECS-18", "api-definition", "executionRoleArn", null),
        Wrong("ECS-18", "a task names a secret that its role cannot read", plan => Secret(plan, "worker-definition", "STRIPE", Stripe)),
        Absent("ECS-18", "a role reads a secret that its task does not name", plan => Container(plan, "worker-definition", container => container["secrets"]!.AsArray().RemoveAt(0))),
        Wrong("ECS-18", "a role reads another secret", plan => Document(plan, "worker-execution-permissions", "policy", statements =>
            Statement(statements, "ReadSecrets")["Resource"]!.AsArray().Add(Stripe))),
        Input("ECS-18", "database-monitoring-policy", "role", "shop-production-api-execution"),
        Absent("ECS-40", "a variable has no name", plan => Container(plan, "api-definition", container => container["environment"]![0]!.AsObject().Remove("name"))),
        Absent("ECS-40", "a secret has no name", plan => Container(plan, "api-definition", container => container["secrets"]![0]!.AsObject().Remove("name"))),
        Wrong("ECS-40", "a variable is there twice", plan => Variable(plan, "PORT", "8081")),
        Wrong("ECS-40", "a variable is plain and secret", plan => Variable(plan, "DATABASE_HOST", "db.example.com")),
        Wrong("ECS-53", "a task names a secret of somebody else", plan => Readable(Secret(plan, "worker-definition", "SMTP", Unknown))),
        Absent("ECS-53", "the secret of a task is not made", plan => Readable(Container(plan, "worker-definition", container => container["secrets"]![0]!["valueFrom"] = Unknown), replaces: true)),
    ];

    private static IEnumerable<Mutation> Permissions =>
    [
        Input("ECS-19", "api-definition", "taskRoleArn", "arn:aws:iam::111122223333:role/shop-production-api-execution"),
        Input("ECS-19", "api-definition", "taskRoleArn", "arn:aws:iam::111122223333:role/shop-production-worker-task"),
        Input("ECS-19", "api-definition", "taskRoleArn", null),
        Input("ECS-19", "database-monitoring-policy", "role", "shop-production-api-task"),
        Absent("ECS-22", "a task may not fetch its image", plan => Document(plan, "api-execution-permissions", "policy", statements => statements.Remove(Statement(statements, "FetchImage")))),
        Wrong("ECS-22", "a task may fetch the image of another service", plan => Document(plan, "api-execution-permissions", "policy", statements =>
            Statement(statements, "FetchImage")["Resource"]!.AsArray().Add("arn:aws:ecr:eu-west-1:111122223333:repository/shop-production/worker"))),
        Wrong("ECS-41", "a task may do whatever begins alike", plan => Code(plan, statement => statement["Action"] = new JsonArray("s3:GetObject", "s3:GetObjectT*"))) with { Twin = Uploads },
        Wrong("ECS-41", "a task may do it to whatever begins alike", plan => Code(plan, statement => statement["Resource"] = new JsonArray("arn:aws:s3:::shop-*"))) with
        {
            Twin = Uploads,
        },
        Wrong("ECS-41", "a role writes every log", plan => Document(plan, "api-execution-permissions", "policy", statements =>
            Statement(statements, "WriteLog")["Resource"] = new JsonArray("arn:aws:logs:eu-west-1:111122223333:log-group:*"))),
        Wrong("ECS-41", "a role that is denied something may do what begins alike", plan => Code(plan, statement => statement["Action"] = new JsonArray("s3:GetObject", "s3:GetObjectT*"))) with
        {
            Twin = plan => Document(Uploads(plan), "worker-permissions-permissions", "policy", statements => statements.Add(new JsonObject { ["Effect"] = "Deny", ["Action"] = "s3:*", ["Resource"] = "arn:aws:s3:::shop-*" })),
        },
    ];

    /// <summary>A task that reads objects of one bucket.</summary>
    private static Plan Uploads(Plan plan) => Code(plan, statement =>
    {
        statement["Action"] = "s3:GetObject";
        statement["Resource"] = "arn:aws:s3:::shop-production-uploads/*";
    });

    private static Plan Variable(Plan plan, string name, string value) => Container(plan, "api-definition", container =>
        container["environment"]!.AsArray().Add(new JsonObject { ["name"] = name, ["value"] = value }));

    private static Plan Secret(Plan plan, string task, string name, string arn) => Container(plan, task, container =>
        container["secrets"]!.AsArray().Add(new JsonObject { ["name"] = name, ["valueFrom"] = arn }));

    /// <summary>Lets the worker read the secret that nobody made, beside the others or in place of the first.</summary>
    private static Plan Readable(Plan plan, bool replaces = false) => Document(plan, "worker-execution-permissions", "policy", statements =>
    {
        var secrets = Statement(statements, "ReadSecrets")["Resource"]!.AsArray();
        if (replaces)
        {
            secrets.RemoveAt(0);
        }

        secrets.Add(Unknown);
    });

    private static Plan Code(Plan plan, Action<JsonObject> change) => Document(plan, "worker-permissions-permissions", "policy", statements => change(statements[0]!.AsObject()));
}
