using System.Text.Json.Nodes;
using Infra.Plans;
using static Tests.Policies.Mutations.Mutate;

namespace Tests.Policies.Mutations;

internal static class SecretMutations
{
    /// <summary>A token of GitHub's shape that opens nothing.</summary>
    private const string Canary = "ghp_000000000000000000000000000000Canary";

    public static IEnumerable<Mutation> All =>
    [
        Input("SECRET-01", "cache-group", "authToken", "hunter2"),
        Input("SECRET-01", "cache-secret-version", "secretString", "hunter2"),
        Input("SECRET-01", "cache-secret-version", "secretString", null),
        Input("SECRET-01", "delivery-pulumi-access-token", "value", "hunter2"),
        Input("SECRET-01", "delivery-pulumi-access-token", "value", null),
        Input("SECRET-01", "delivery-pulumi-access-token", "plaintextValue", "hunter2"),
        Input("SECRET-01", "previews-pulumi-read-token", "value", "hunter2"),
        Input("SECRET-01", "previews-pulumi-read-token", "value", null),
        Absent("SECRET-01", "the engine was not told that a token is secret", plan => plan.With("cache-group", group => group with { SecretInputs = [] })),
        Absent("SECRET-01", "the engine was not told that a secret's text is secret", plan => plan.With("cache-secret-version", version => version with { SecretInputs = [] })),
        Input("SECRET-02", "cache-secret", "kmsKeyId", "alias/aws/secretsmanager"),
        Input("SECRET-02", "cache-secret", "kmsKeyId", null),
        Input("SECRET-03", "cache-secret", "recoveryWindowInDays", 6),
        Input("SECRET-03", "cache-secret", "recoveryWindowInDays", 31),
        Input("SECRET-03", "cache-secret", "recoveryWindowInDays", null),
        Input("SECRET-04", "cache-secret", "namePrefix", null),
        Input("SECRET-04", "cache-secret", "namePrefix", "shop-cache-"),
        Input("SECRET-04", "cache-secret", "namePrefix", "any-production-cache-"),
        Input("SECRET-04", "cache-secret", "name", "shop-production-token"),
        Input("SECRET-05", "cache-secret", "description", null),
        Input("SECRET-05", "cache-secret", "description", " "),
        Input("SECRET-06", "alarms-topic", "displayName", Canary),
        Input("SECRET-06", "alarms-topic", "tags.owner", Canary),
        Input("SECRET-06", "cache-token", "keepers.token", "a8Zk20fmQq71LxPt"),
        Input("SECRET-06", "previews-aws-region", "value", Canary),
        Wrong("SECRET-06", "a key of a map is a token", plan => plan.With("alarms-topic", "tags", new Dictionary<string, object?> { [Canary] = "x" })),
        Wrong("SECRET-06", "a variable of GitHub is called a password", plan =>
            plan.With("previews-aws-region", "variableName", "SMTP_PASSWORD").With("previews-aws-region", "value", "correct horse")),
        Wrong("SECRET-06", "a container is started with a token", plan => Container(plan, "api-definition", container =>
            container["command"] = new JsonArray("serve", "--token", Canary))),
        Wrong("SECRET-06", "an output of the stack is a token", plan => plan with
        {
            Outputs = plan.Outputs.Append(KeyValuePair.Create("deployKey", (object?)Canary)).ToDictionary(StringComparer.Ordinal),
        }),
        Wrong("SECRET-06", "a component is given a token", plan => plan.With(plan.Resources.First(resource => resource.IsComponent) with
        {
            Inputs = new Dictionary<string, object?>(StringComparer.Ordinal) { ["note"] = Canary },
        })),
        Input("SECRET-07", "database-rotation-schedule", "rotationRules.automaticallyAfterDays", 91),
        Input("SECRET-07", "database-rotation-schedule", "rotationRules.automaticallyAfterDays", 0),
        Input("SECRET-07", "database-rotation-schedule", "rotationRules", null),
    ];
}
