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
        Input("KEY-01", "logs-encryption-key", "rotationPeriodInDays", 366),
        Input("KEY-02", "database-encryption-key", "policy", null),
        Wrong("KEY-02", "a key belongs to a role", plan => Document(plan, "cache-encryption-key", "policy", statements =>
            statements[0]!["Principal"] = new JsonObject { ["AWS"] = "arn:aws:iam::111122223333:role/somebody" })),
        Absent("KEY-03", "a key names nobody who uses it", plan => Document(plan, "secrets-encryption-key", "policy", statements => statements.RemoveAt(1))),
        Absent("KEY-03", "whatever IAM allows may use a key", plan => Document(plan, "images-encryption-key", "policy", statements => ((JsonObject)statements[1]!).Remove("Condition"))),
        Wrong("KEY-03", "a key is described to a role without a condition, and opened for nobody", plan => Document(plan, "images-encryption-key", "policy", statements =>
            statements[1]!["Action"] = "kms:DescribeKey")),
        Input("KEY-04", "logs-encryption-key", "description", null),
        Input("KEY-04", "logs-encryption-key", "description", " "),
        Input("KEY-05", "logs-encryption-key", "isEnabled", null),
        Input("KEY-05", "logs-encryption-key", "isEnabled", false),
        Input("KEY-06", "logs-encryption-key", "bypassPolicyLockoutSafetyCheck", null),
        Input("KEY-06", "logs-encryption-key", "bypassPolicyLockoutSafetyCheck", true),
        InputOf(Apart, "KEY-06", "policy-apart", "bypassPolicyLockoutSafetyCheck", null),
        InputOf(Apart, "KEY-06", "policy-apart", "bypassPolicyLockoutSafetyCheck", true),
        Input("KEY-07", "logs-encryption-key", "deletionWindowInDays", 29),
        Input("KEY-07", "logs-encryption-key", "deletionWindowInDays", null),
        .. Deciding.Select(action => Wrong("KEY-08", $"a service may {action}", plan => Document(plan, "alarms-encryption-key", "policy", statements =>
            Statement(statements, "UsedByAlarms")["Action"]!.AsArray().Add(action)))),
        Wrong("KEY-08", "a service may do everything with a key", plan => Document(plan, "alarms-encryption-key", "policy", statements =>
            Statement(statements, "UsedByAlarms")["Action"] = "kms:*")),
        Wrong("KEY-08", "a service and the account may delete a key", plan => Document(plan, "alarms-encryption-key", "policy", statements =>
        {
            Statement(statements, "UsedByEvents")["Principal"]!["AWS"] = "arn:aws:iam::111122223333:root";
            Statement(statements, "UsedByEvents")["Action"] = "kms:ScheduleKeyDeletion";
        })),
        Absent("KEY-09", "a key has no name", plan => plan.Without("images-encryption-alias")),
        Input("KEY-09", "images-encryption-alias", "name", "alias/shop-production-else"),
        Input("KEY-09", "images-encryption-alias", "targetKeyId", "key-cache-encryption-key"),
    ];

    private static readonly Func<Plan, Plan> Apart = Adding("aws:kms/keyPolicy:KeyPolicy", "policy-apart", ("keyId", "key-of-a-team"), ("bypassPolicyLockoutSafetyCheck", false), ("policy", """
        {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:root"},"Action":"kms:Decrypt","Resource":"*"}]}
        """));

    private static string[] Deciding => ["kms:CreateAlias", "kms:DisableKey", "kms:DisableKeyRotation", "kms:PutKeyPolicy", "kms:ScheduleKeyDeletion", "kms:UpdateAlias"];
}
