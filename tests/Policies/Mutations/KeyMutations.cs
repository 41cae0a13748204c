using System.Text.Json.Nodes;
using Infra.Plans;
using static Tests.Policies.Mutations.Mutate;

namespace Tests.Policies.Mutations;

internal static class KeyMutations
{
    public static IEnumerable<Mutation> All =>
    [
        Input("KEY-01", "logs-encryption-key", "enableKeyRotation", false),
        Input("KEY-01", "logs-encryption-key", "enableKeyRotation", null),
        Input("KEY-01", "logs-encryption-key", "deletionWindowInDays", 7),
        Input("KEY-01", "logs-encryption-key", "deletionWindowInDays", null),
        Input("KEY-02", "database-encryption-key", "policy", null),
        Wrong("KEY-02", "a key belongs to a role", plan => Document(plan, "cache-encryption-key", "policy", statements =>
            statements[0]!["Principal"] = new JsonObject { ["AWS"] = "arn:aws:iam::111122223333:role/somebody" })),
        Absent("KEY-03", "a key names nobody who uses it", plan => Document(plan, "secrets-encryption-key", "policy", statements => statements.RemoveAt(1))),
        Absent("KEY-03", "whatever IAM allows may use a key", plan => Document(plan, "images-encryption-key", "policy", statements => ((JsonObject)statements[1]!).Remove("Condition"))),
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
        Input("SECRET-02", "cache-secret", "recoveryWindowInDays", 0),
        Input("SECRET-02", "cache-secret", "recoveryWindowInDays", null),
        Input("SECRET-02", "cache-secret", "namePrefix", null),
        Input("SECRET-02", "cache-secret", "name", "shop-production-token"),
    ];
}
