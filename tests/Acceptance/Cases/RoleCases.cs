using Infra.Plans;
using Infra.Policies;
using Tests.Acceptance.Proof;

namespace Tests.Acceptance.Cases;

/// <summary>Roles, and whom they trust.</summary>
public sealed class RoleCases : IProofs
{
    private const string Role = "deploy-role";
    private const string Condition = "Condition.StringEquals";
    private const string Audience = "[\"token.actions.githubusercontent.com:aud\"]";
    private const string Subject = "[\"token.actions.githubusercontent.com:sub\"]";

    public IEnumerable<Case> Cases =>
    [
        new(
            "IAM-OPEN-ID-CONNECT-PROVIDER-04",
            plan => plan.With("compute-identity", "thumbprintLists", Thumbprints(5)),
            plan => plan.With("compute-identity", "thumbprintLists", Thumbprints(6))),
        new("IAM-POLICY-12", plan => plan, plan => plan.InDocument("deploy-data", "policy.Statement[1].Sid", "Database")),
        new("IAM-ROLE-02", plan => plan, plan => plan.InDocument("compute-role", "assumeRolePolicy.Statement[0].Sid", new string('x', 8_192))),
        new("IAM-ROLE-20", plan => Again(plan, "Test"), plan => Again(plan, "Build")),
        new("IAM-ROLE-21", plan => Trust(plan, "Action[1]", "sts:TagSession"), plan => Trust(plan, "Action", "sts:AssumeRole")),
        new("IAM-ROLE-22", plan => Trust(plan, Condition + Audience, "sts.amazonaws.com"), plan => Trust(plan, Condition + Audience, "api://AzureADTokenExchange")),
        new("IAM-ROLE-23", plan => Like(plan, "repo:acme/*:environment:production"), plan => Like(plan, "repo:*")),
        new("IAM-ROLE-24", plan => Trust(plan, Condition + Subject, "repo:acme@12/shop@345:environment:production"), plan => Trust(plan, Condition + Subject, "repo:acme@12/shop:environment:production")),
        new("IAM-ROLE-25", plan => Jobs(plan, "repo:acme/shop:environment:live%3Aeu"), plan => Jobs(plan, "repo:acme/shop:environment:live:eu")),
        new(
            "IAM-ROLE-26",
            plan => Trust(plan, "Condition[\"ForAnyValue:StringEquals\"]" + Subject, "repo:acme/shop:environment:production"),
            plan => Trust(plan, "Condition[\"ForAllValues:StringEquals\"]" + Subject, "repo:acme/shop:environment:production")),
        new("IAM-ROLE-POLICY-10", plan => plan, plan => plan.InDocument("api-execution-permissions", "policy.Statement[1].Sid", "WriteLog")),
        new("IAM-ROLE-POLICY-14", plan => Long(plan, 5_000), plan => Long(plan, 10_000)),
        new("IAM-ROLE-POLICY-ATTACHMENT-01", plan => Attached(plan, 25), plan => Attached(plan, 26)),
    ];

    private static Plan Trust(Plan plan, string place, object? value) => plan.InDocument(Role, $"assumeRolePolicy.Statement[0].{place}", value);

    /// <summary>A role of its own, which no environment of GitHub is told to assume.</summary>
    private static Plan Jobs(Plan plan, string subject) => plan.With(ProofPlan.Sample(ResourceTypes.Role, "compute-jobs", new Dictionary<string, object?>
    {
        ["assumeRolePolicy"] = plan.ByName(Role).Text("assumeRolePolicy"),
    })).InDocument("compute-jobs", $"assumeRolePolicy.Statement[0].{Condition}{Subject}", subject);

    private static Plan Again(Plan plan, string sid) => plan.InDocument("compute-role", "assumeRolePolicy.Statement[1]", new Dictionary<string, object?>
    {
        ["Sid"] = sid,
        ["Effect"] = "Allow",
        ["Principal"] = new Dictionary<string, object?> { ["AWS"] = "arn:aws:iam::111122223333:root" },
        ["Action"] = "sts:TagSession",
    });

    private static string[] Thumbprints(int count) => [.. Enumerable.Range(0, count).Select(index => new string((char)('a' + index), 40))];

    private static Plan Like(Plan plan, string subject) => Trust(Trust(plan, Condition + Subject, null), "Condition.StringLike" + Subject, subject);

    private static Plan Long(Plan plan, int characters) => plan.With(ProofPlan.Sample(ResourceTypes.RolePolicy, "compute-permissions", new Dictionary<string, object?>
    {
        ["role"] = "sample",
        ["policy"] = $$"""{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["s3:GetObject"],"Resource":["arn:aws:s3:::sample/{{new string('x', characters)}}"]}]}""",
    })).With(ProofPlan.Sample(ResourceTypes.RolePolicy, "compute-more-permissions", new Dictionary<string, object?>
    {
        ["role"] = "sample",
        ["policy"] = """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["s3:PutObject"],"Resource":["arn:aws:s3:::sample-with-a-longer-name-so-that-both-together-are-too-long/*"]}]}""",
    }));

    private static Plan Attached(Plan plan, int policies) => Enumerable.Range(1, policies).Aggregate(plan, (with, index) =>
        with.With(ProofPlan.Sample(ResourceTypes.RolePolicyAttachment, $"compute-attachment-{index}", new Dictionary<string, object?>
        {
            ["role"] = "sample",
            ["policyArn"] = $"arn:aws:iam::111122223333:policy/sample-{index}",
        })));
}
