using System.Globalization;
using Infra.Plans;
using Infra.Policies;
using Tests.Acceptance.Proof;

namespace Tests.Acceptance.Cases;

/// <summary>Keys, logs, topics, roles, and what GitHub is trusted with.</summary>
public sealed class GraphAccessCases : IProofs
{
    private const string Trust = "assumeRolePolicy";
    private const string Subject = "repo:acme/shop:environment:production";
    private const string Filter = "aws:cloudwatch/logMetricFilter:LogMetricFilter";
    private const string ForeignTopic = "arn:aws:sns:us-east-1:111122223333:elsewhere";

    public IEnumerable<Case> Cases =>
    [
        new("LOG-KEY-01", plan => plan, plan => plan.With("worker-log", "kmsKeyId", plan.ByName("database-instance").Text("kmsKeyId"))),
        new("LOG-KEY-01", plan => plan, plan => plan.Edited("logs-encryption-key", "policy", "kms:GenerateDataKey*", "kms:GenerateMac")),
        new("LOG-KEY-01", plan => plan, plan => plan.Edited("logs-encryption-key", "policy", "arn:aws:logs:eu-west-1:", "arn:aws:logs:us-east-1:")),
        new("LOG-FILTER-01", Filtered, plan => Filtered(plan).With("worker-log", "logGroupClass", "INFREQUENT_ACCESS")),
        new("FLOWLOG-ROLE-01", plan => plan, plan => plan.Edited("network-flow-log-writer-role", Trust, "vpc-flow-logs.amazonaws.com", "ec2.amazonaws.com")),
        new("FLOWLOG-ROLE-02", plan => plan, plan => plan.Edited("network-flow-log-writer-permissions", "policy", "logs:PutLogEvents", "logs:GetLogEvents")),
        new("TOPIC-KEY-01", plan => plan, plan => plan.Edited("alarms-encryption-key", "policy", "events.amazonaws.com", "ec2.amazonaws.com")),
        new("TOPIC-KEY-02", plan => plan, plan => plan.With("alarms-topic", "kmsMasterKeyId", "alias/aws/sns")),
        new("TOPIC-POLICY-01", plan => plan, plan => plan.Edited("alarms-topic-policy", "policy", "events.amazonaws.com", "ec2.amazonaws.com")),
        new("BUDGET-TOPIC-01", plan => plan, plan => plan.Edited("alarms-topic-policy", "policy", "budgets.amazonaws.com", "ec2.amazonaws.com")),
        new("ALARM-REGION-01", plan => plan, plan => plan.With("api-cpu", "alarmActions[0]", ForeignTopic)),
        new("ALARM-REGION-02", plan => plan, plan => plan.With("api-capacity", "alarmActions[0]", ForeignTopic)),
        new("ROLE-POLICIES-01", plan => Attached(plan, 10), plan => Attached(plan, 11)),
        new("ROLE-INLINE-01", plan => Inline(plan, 4000), plan => Inline(plan, 6000)),
        new("TRUST-GITHUB-01", plan => plan, plan => plan.Edited("deploy-role", Trust, "sts:AssumeRoleWithWebIdentity", "sts:AssumeRole")),
        new("TRUST-GITHUB-02", plan => plan, plan => plan.Edited("deploy-role", Trust, "arn:aws:iam::111122223333:oidc-provider/token.actions", "arn:aws:iam::1:oidc-provider/token.actions")),
        new("TRUST-GITHUB-02", plan => Provider(plan, "111122223333"), plan => Provider(plan, "444455556666")),
        new("TRUST-GITHUB-03", plan => plan, plan => plan.Edited("deploy-role", Trust, "\"sts.amazonaws.com\"", "\"https://github.com/acme\"")),
        new("TRUST-GITHUB-04", plan => plan, plan => plan.Edited("plan-role", Trust, "\"repo:acme/shop:pull_request\"", "\"*\"")),
        new("TRUST-GITHUB-04", plan => plan.Edited("plan-role", Trust, ":sub\":", ":repository_id\":"), plan => plan.Edited("plan-role", Trust, "token.actions.githubusercontent.com:sub\":", "aws:nothing\":")),
        new("TRUST-GITHUB-05", plan => plan, plan => plan.Edited("deploy-role", Trust, "\"StringEquals\"", "\"ForAllValues:StringEquals\"")),
        new("TRUST-GITHUB-06", plan => plan.Edited("plan-role", Trust, "repo:acme/shop:pull_request", "repo:acme@12/shop@34:pull_request"), plan => plan.Edited("plan-role", Trust, "repo:acme/shop:pull_request", "repo:acme@12/shop:pull_request")),
        new("TRUST-GITHUB-07", plan => plan.Edited("deploy-role", Trust, Subject, "repo:acme@12/shop@34:environment:production"), plan => plan.Edited("deploy-role", Trust, Subject, "repo:acme/shop:environment:Production")),
        new("TRUST-GITHUB-07", plan => plan, plan => plan.Edited("deploy-role", Trust, Subject, "repo:acme/shop:ref:refs/heads/production")),
        new("TRUST-GITHUB-07", plan => plan, plan => plan.Edited("deploy-role", Trust, Subject, "repo:acme/Shop:environment:production")),
        new("ENVIRONMENT-BRANCH-01", plan => plan, plan => plan.With("delivery-environment", "deploymentBranchPolicy", new Dictionary<string, object?> { ["customBranchPolicies"] = false, ["protectedBranches"] = true })),
    ];

    private static Plan Filtered(Plan plan) => plan.And(Filter, "filter", new()
    {
        ["logGroupName"] = "/shop/production/worker",
        ["metricTransformation"] = new Dictionary<string, object?> { ["name"] = "errors", ["namespace"] = "shop", ["value"] = "1" },
        ["name"] = "errors",
        ["pattern"] = "ERROR",
    });

    private static Plan Attached(Plan plan, int count) => Enumerable.Range(1, count).Aggregate(plan, (with, number) => with.And(ResourceTypes.RolePolicyAttachment, string.Create(CultureInfo.InvariantCulture, $"attached-{number}"), new()
    {
        ["policyArn"] = $"arn:aws:iam::111122223333:policy/policy-{number}",
        ["role"] = "shop-production-flow-log",
    }));

    private static Plan Inline(Plan plan, int length) => new[] { "one", "other" }.Aggregate(plan, (with, name) => with.And(ResourceTypes.RolePolicy, name, new()
    {
        ["policy"] = $$"""{"Version":"2012-10-17","Statement":[{"Sid":"{{new string('a', length)}}","Effect":"Allow","Action":"sts:GetCallerIdentity","Resource":"*"}]}""",
        ["role"] = "shop-production-flow-log",
    }));

    private static Plan Provider(Plan plan, string account) => plan.And(ResourceTypes.OidcProvider, "github", new()
    {
        ["clientIdLists"] = new[] { "sts.amazonaws.com" },
        ["url"] = "https://token.actions.githubusercontent.com",
    }, $"arn:aws:iam::{account}:oidc-provider/token.actions.githubusercontent.com");
}
