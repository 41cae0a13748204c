using System.Text.Json.Nodes;
using Infra.Plans;
using static Tests.Policies.Mutations.Mutate;

namespace Tests.Policies.Mutations;

/// <summary>Who is let in: by roles, and by the policies of things.</summary>
internal static class TrustMutations
{
    private static readonly JsonObject Everybody = new() { ["Effect"] = "Allow", ["Principal"] = "*", ["Action"] = "kms:Decrypt", ["Resource"] = "*" };

    public static IEnumerable<Mutation> All =>
    [
        Absent("IAM-26", "a service becomes a role by any call", plan => Document(plan, "api-permissions-role", "assumeRolePolicy", statements =>
            statements[0]!.AsObject().Remove("Action"))),
        Wrong("IAM-26", "a service becomes a role by a pattern of calls", plan => Document(plan, "api-permissions-role", "assumeRolePolicy", statements =>
            statements[0]!["Action"] = "sts:AssumeRole*")),
        Wrong("IAM-26", "GitHub tags its session", plan => Document(plan, "deploy-role", "assumeRolePolicy", statements =>
            statements[0]!["Action"] = new JsonArray("sts:AssumeRoleWithWebIdentity", "sts:TagSession"))),
        Input("IAM-27", "deploy-role", "maxSessionDuration", 7201),
        Input("IAM-27", "deploy-role", "maxSessionDuration", null),
        Input("IAM-27", "plan-role", "maxSessionDuration", 3599),
        Input("IAM-28", "deploy-github", "url", "https://token.actions.example.com"),
        Input("IAM-28", "deploy-github", "url", null),
        Input("IAM-28", "deploy-github", "clientIdLists", new[] { "sts.amazonaws.com", "https://github.com/acme" }),
        Input("IAM-28", "deploy-github", "clientIdLists", new[] { "https://github.com/acme" }),
        Input("IAM-28", "deploy-github", "clientIdLists", null),
        Input("IAM-29", "deploy-github", "thumbprintLists", new[] { "6938fd4d98bab03faadb97b34396831e3780aea1" }),
        Wrong("IAM-06", "a key admits everyone", plan => Document(plan, "cache-encryption-key", "policy", statements => statements.Add(Everybody.DeepClone()))),
        Wrong("IAM-06", "a key admits everyone but somebody", plan => Document(plan, "cache-encryption-key", "policy", statements => statements.Add(new JsonObject
        {
            ["Effect"] = "Allow",
            ["NotPrincipal"] = new JsonObject { ["AWS"] = "111122223333" },
            ["Action"] = "kms:Decrypt",
            ["Resource"] = "*",
        }))),
        Wrong("IAM-06", "a topic admits everyone", plan => Document(plan, "alarms-topic-policy", "policy", statements => statements[0]!["Principal"] = new JsonObject { ["AWS"] = "*" })),
        Wrong("IAM-06", "a bucket admits everyone among others", plan => Document(plan, "edge-access-log-policy", "policy", statements =>
            Statement(statements, "LoadBalancersWrite")["Principal"] = new JsonObject { ["AWS"] = new JsonArray("111122223333", "*") })),
        .. Others.Select(type => new Mutation
        {
            Policy = "IAM-06",
            Breach = Breach.Wrong,
            What = $"a {type} admits everyone",
            Twin = Adding(type, "of-a-team", ("bypassPolicyLockoutSafetyCheck", false), ("policy", """
                {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:root"},"Action":"any:Get","Resource":"*"}]}
                """)),
            Break = plan => Document(plan, "of-a-team", "policy", statements => statements[0]!["Principal"] = "*"),
        }),
        Absent("IAM-30", "budgets publish for anybody", plan => Document(plan, "alarms-topic-policy", "policy", statements => Statement(statements, "BudgetsPublish").Remove("Condition"))),
        Wrong("IAM-30", "budgets publish for anybody in a region", plan => Document(plan, "alarms-topic-policy", "policy", statements =>
            Statement(statements, "BudgetsPublish")["Condition"] = new JsonObject { ["StringEquals"] = new JsonObject { ["aws:RequestedRegion"] = "eu-west-1" } })),
        Wrong("IAM-30", "alarms publish for anybody", plan => Document(plan, "alarms-topic-policy", "policy", statements => Statement(statements, "AlarmsPublish").Remove("Condition"))),
        Wrong("IAM-30", "events and budgets open a key for anybody", plan => Document(plan, "alarms-encryption-key", "policy", statements =>
            Statement(statements, "UsedByEvents")["Principal"]!["Service"] = new JsonArray("events.amazonaws.com", "budgets.amazonaws.com"))),
        Wrong("IAM-30", "logs of anybody are encrypted with a key", plan => Document(plan, "edge-global-encryption-key", "policy", statements =>
            statements.Last()!["Condition"] = new JsonObject { ["StringEquals"] = new JsonObject { ["kms:ViaService"] = "logs" } })),
        Wrong("IAM-30", "load balancers use a key of anybody", plan => Document(plan, "alarms-encryption-key", "policy", statements =>
            Statement(statements, "UsedByEvents")["Principal"]!["Service"] = "logdelivery.elasticloadbalancing.amazonaws.com")),
        Wrong("IAM-30", "budgets open a key for anybody beside a role of the account", plan => Document(plan, "alarms-encryption-key", "policy", statements =>
            Statement(statements, "UsedByEvents")["Principal"] = new JsonObject { ["AWS"] = "arn:aws:iam::111122223333:root", ["Service"] = "budgets.amazonaws.com" })),
        Wrong("IAM-30", "budgets publish for every account but this one", plan => Budgets(plan, "StringNotEquals", "111122223333")),
        Wrong("IAM-30", "budgets publish for any account that they name", plan => Budgets(plan, "StringLike", "*")),
        Wrong("IAM-30", "budgets publish for whom they do not name", plan => Budgets(plan, "Null", "true")),
        Absent("IAM-30", "budgets publish for no account in a list", plan => Budgets(plan, "StringEquals", new JsonArray())),
        Wrong("IAM-30", "events write into a bucket for anybody", plan => Document(plan, "uploads-policy", "policy", statements =>
        {
            Statement(statements, "Admitted").Remove("Condition");
            Statement(statements, "Admitted")["Principal"]!["Service"] = "events.amazonaws.com";
        })) with { Twin = EdgeTwins.Uploads },
        .. Documents.SelectMany(document => (Mutation[])
        [
            Absent("IAM-31", $"{document.Name} has no version", plan => Version(plan, document, null)),
            Wrong("IAM-31", $"{document.Name} is of 2008", plan => Version(plan, document, "2008-10-17")),
        ]),
    ];

    private static (string Name, string Input)[] Documents =>
    [
        ("api-execution-role", "assumeRolePolicy"), ("api-execution-permissions", "policy"), ("boundary-policy", "policy"), ("cache-encryption-key", "policy"),
        ("alarms-topic-policy", "policy"), ("edge-access-log-policy", "policy"),
    ];

    private static string[] Others =>
    [
        "aws:kms/keyPolicy:KeyPolicy", "aws:secretsmanager/secretPolicy:SecretPolicy",
        "aws:sqs/queuePolicy:QueuePolicy", "aws:backup/vaultPolicy:VaultPolicy",
    ];

    private static Plan Budgets(Plan plan, string test, JsonNode account) => Document(plan, "alarms-topic-policy", "policy", statements =>
        Statement(statements, "BudgetsPublish")["Condition"] = new JsonObject { [test] = new JsonObject { ["aws:SourceAccount"] = account } });

    private static Plan Version(Plan plan, (string Name, string Input) document, string? version)
    {
        var json = JsonNode.Parse(plan.ByName(document.Name).Text(document.Input)!)!.AsObject();
        if (version is null)
        {
            json.Remove("Version");
        }
        else
        {
            json["Version"] = version;
        }

        return plan.With(document.Name, document.Input, json.ToJsonString());
    }
}
