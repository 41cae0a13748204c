using Infra.Plans;
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
        new("LOG-KEY-02", plan => plan, plan => plan.With("logs-encryption-key", "customerMasterKeySpec", "ECC_NIST_P256").With("logs-encryption-key", "enableKeyRotation", null)),
        new("KEY-POLICY-01", plan => plan, plan => plan.Edited("cache-encryption-key", "policy", "kms:PutKeyPolicy", "kms:GetKeyPolicy")),
        new("LOG-FILTER-01", Filtered, plan => Filtered(plan).With("worker-log", "logGroupClass", "INFREQUENT_ACCESS")),
        new("FLOWLOG-ROLE-01", plan => plan, plan => plan.Edited("network-flow-log-writer-role", Trust, "vpc-flow-logs.amazonaws.com", "ec2.amazonaws.com")),
        new("FLOWLOG-ROLE-02", plan => plan, plan => plan.Edited("network-flow-log-writer-permissions", "policy", "logs:PutLogEvents", "logs:GetLogEvents")),
        new("TOPIC-KEY-01", plan => plan, plan => plan.Edited("alarms-encryption-key", "policy", "events.amazonaws.com", "ec2.amazonaws.com")),
        new("TOPIC-KEY-02", plan => plan, plan => plan.With("alarms-topic", "kmsMasterKeyId", "alias/aws/sns")),
        new("TOPIC-POLICY-01", plan => plan, plan => plan.Edited("alarms-topic-policy", "policy", "events.amazonaws.com", "ec2.amazonaws.com")),
        new("BUDGET-TOPIC-01", plan => plan, plan => plan.Edited("alarms-topic-policy", "policy", "budgets.amazonaws.com", "ec2.amazonaws.com")),
        new("ALARM-REGION-01", plan => plan, plan => plan.With("api-cpu", "alarmActions[0]", ForeignTopic)),
        new("ALARM-REGION-02", plan => plan, plan => plan.With("api-capacity", "alarmActions[0]", ForeignTopic)),
        new("TRUST-GITHUB-01", plan => plan, plan => plan.Edited("deploy-role", Trust, "arn:aws:iam::111122223333:oidc-provider/token.actions", "arn:aws:iam::1:oidc-provider/token.actions")),
        new("TRUST-GITHUB-01", plan => plan.Without("deploy-github"), plan => plan.With("deploy-github", provider => provider with { Id = "arn:aws:iam::444455556666:oidc-provider/token.actions.githubusercontent.com" })),
        new("TRUST-GITHUB-02", plan => plan.Edited("deploy-role", Trust, Subject, "repo:acme@12/shop@34:environment:production"), plan => plan.Edited("deploy-role", Trust, Subject, "repo:acme/shop:environment:Production")),
        new("TRUST-GITHUB-02", plan => plan, plan => plan.Edited("deploy-role", Trust, Subject, "repo:acme/shop:ref:refs/heads/production")),
        new("TRUST-GITHUB-02", plan => plan, plan => plan.Edited("deploy-role", Trust, Subject, "repo:acme/Shop:environment:production")),
        new("ENVIRONMENT-BRANCH-01", plan => plan, plan => plan.With("delivery-environment", "deploymentBranchPolicy", new Dictionary<string, object?> { ["customBranchPolicies"] = false, ["protectedBranches"] = true })),
    ];

    private static Plan Filtered(Plan plan) => plan.And(Filter, "filter", new()
    {
        ["logGroupName"] = "/shop/production/worker",
        ["metricTransformation"] = new Dictionary<string, object?> { ["name"] = "errors", ["namespace"] = "shop", ["value"] = "1" },
        ["name"] = "errors",
        ["pattern"] = "ERROR",
    });
}
