using System.Text.Json.Nodes;
using Infra.Plans;
using static Tests.Policies.Mutations.Mutate;

namespace Tests.Policies.Mutations;

internal static class PermissionMutations
{
    private const string Writer = "network-flow-log-writer-permissions";

    /// <summary>A group whose one permission is harmless.</summary>
    private static readonly Func<Plan, Plan> Group = Adding("aws:iam/groupPolicy:GroupPolicy", "readers", ("group", "readers"), ("policy", """
        {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"secretsmanager:DescribeSecret","Resource":"arn:aws:secretsmanager:eu-west-1:111122223333:secret:shop-production-cache-token-*"}]}
        """));

    public static IEnumerable<Mutation> All =>
    [
        Input("IAM-01", Writer, "policy", null),
        Wrong("IAM-01", "a role may do everything", Actions(Writer, 0, "*")),
        Wrong("IAM-01", "a role may do everything with everything", Actions(Writer, 0, "*:*")),
        Wrong("IAM-01", "a role may do everything with identities", Actions(Writer, 0, "iam:*")),
        Wrong("IAM-01", "a role may do everything with identities by a pattern", Actions(Writer, 0, "I?m:*")),
        Wrong("IAM-01", "a role may do everything with sessions", Actions(Writer, 0, "sts:*")),
        Wrong("IAM-01", "a role may do everything with organizations", Actions(Writer, 0, "organizations:*")),
        Wrong("IAM-01", "a role may do everything with the account", Actions(Writer, 0, "account:*")),
        Wrong("IAM-01", "a role may do everything with secrets, among other things", Actions(Writer, 0, "logs:PutLogEvents", "secretsmanager:*")),
        Wrong("IAM-01", "a limit lets everything through", Actions("deploy-boundary", 0, "*")),
        Wrong("IAM-01", "a role may do everything but something", plan => Document(plan, Writer, "policy", statements => statements[0]!["NotAction"] = "s3:*")),
        Absent("IAM-01", "a permission has no actions", plan => Document(plan, Writer, "policy", statements => statements[0]!.AsObject().Remove("Action"))),
        new Mutation
        {
            Policy = "IAM-01",
            Breach = Breach.Wrong,
            What = "a group may do everything with secrets",
            Twin = Group,
            Break = Actions("readers", 0, "secretsmanager:*"),
        },
        Absent("IAM-02", "a plan reads in other regions", plan => Document(plan, "plan-permissions-policy", "policy", statements => Statement(statements, "Platform").Remove("Condition"))),
        Absent("IAM-02", "a permission has no resources", plan => Document(plan, Writer, "policy", statements => statements[0]!.AsObject().Remove("Resource"))),
        Wrong("IAM-02", "a permission has an empty list of resources", Resources(Writer, 1)),
        Wrong("IAM-02", "a task may read everything there is", Resources(Writer, 1, "arn:aws:logs:eu-west-1:111122223333:log-group:*", "*")),
        Wrong("IAM-02", "a task may read everything there is, by two stars", Resources(Writer, 1, "**")),
        Wrong("IAM-14", "a deployment may do whatever load balancers offer", plan => Document(plan, "deploy-network", "policy", statements =>
            Statement(statements, "LoadBalancer")["Action"]!.AsArray().Add("elasticloadbalancing:*"))),
        Wrong("IAM-14", "a deployment may do whatever ECS offers", plan => Document(plan, "deploy-services", "policy", statements =>
            Statement(statements, "Services")["Action"] = "ecs:*")),
        Wrong("IAM-14", "a task's permission for logs is any action", Actions(Writer, 0, "logs:?*")),
        Absent("IAM-16", "a deployment hands its roles to any service", plan => Document(plan, "deploy-permissions", "policy", statements =>
            Statement(statements, "RolesHandedToServices").Remove("Condition"))),
        Wrong("IAM-16", "a deployment hands its roles to a family of services", plan => Document(plan, "deploy-permissions", "policy", statements =>
            Compare(statements, "RolesHandedToServices")["iam:PassedToService"]!.AsArray().Add("*.amazonaws.com"))),
        Wrong("IAM-16", "a deployment hands its roles to services that begin alike", plan => Document(plan, "deploy-permissions", "policy", statements =>
            Compare(statements, "RolesHandedToServices")["iam:PassedToService"] = "ec?.amazonaws.com")),
        Wrong("IAM-16", "a deployment hands roles on by a pattern", plan => Document(plan, "deploy-permissions", "policy", statements =>
            Statement(statements, "RolesOfTheStack")["Action"]!.AsArray().Add("iam:Pass*"))),
        Wrong("IAM-20", "an action has a star in the middle", Actions(Writer, 0, "logs:Put*Events")),
        Wrong("IAM-20", "the service of an action is a pattern", Actions(Writer, 0, "log*:PutLogEvents")),
        Wrong("IAM-20", "a permission reaches into every region", Resources(Writer, 0, "arn:aws:logs:*:111122223333:log-group:/shop/production/network/flow-log")),
        Wrong("IAM-20", "a permission reaches into some accounts", Resources(Writer, 0, "arn:aws:logs:eu-west-1:11112222333?:log-group:/shop/production/network/flow-log")),
        Wrong("IAM-20", "a permission is for a text that is no ARN", Resources(Writer, 0, "log-group:/shop/*")),
        Wrong("IAM-20", "a permission is for an ARN that is cut off", Resources(Writer, 0, "arn:aws:logs:*")),
        Wrong("IAM-20", "a permission is for half an ARN", Resources(Writer, 0, "arn:aws:logs:eu-west-1")),
        Wrong("IAM-20", "a permission is for something without a name", Resources(Writer, 0, "")),
    ];

    private static JsonObject Compare(JsonArray statements, string sid) => Statement(statements, sid)["Condition"]!["StringEquals"]!.AsObject();

    internal static Func<Plan, Plan> Actions(string document, int statement, params string[] actions) => plan =>
        Document(plan, document, "policy", statements => statements[statement]!["Action"] = List(actions));

    internal static Func<Plan, Plan> Resources(string document, int statement, params string[] resources) => plan =>
        Document(plan, document, "policy", statements => statements[statement]!["Resource"] = List(resources));

    private static JsonArray List(string[] texts) => new([.. texts.Select(text => JsonValue.Create(text))]);
}
