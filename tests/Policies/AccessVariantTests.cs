using System.Text.Json.Nodes;
using Infra.Plans;
using Infra.Policies;
using Tests.Fixtures;
using Tests.Policies.Mutations;
using static Tests.Policies.Mutations.Mutate;

namespace Tests.Policies;

/// <summary>Other ways to keep the promises about identities, keys and secrets than the one that the platform has.</summary>
[Collection("plans"), Trait("Asks", "EveryPolicy")]
public sealed class AccessVariantTests(StackPlans plans)
{
    private const string Writer = "network-flow-log-writer-permissions";

    public static TheoryData<string> WithoutResource =>
    [
        "backup-storage:MountCapsule", "cloudwatch:PutMetricData", "ecr:GetAuthorizationToken", "kms:CreateKey", "ssmmessages:CreateControlChannel",
        "ssmmessages:CreateDataChannel", "ssmmessages:OpenControlChannel", "ssmmessages:OpenDataChannel", "xray:PutTelemetryRecords", "xray:PutTraceSegments",
        "ec2:DescribeVpcs", "cloudwatch:Get*", "budgets:ViewBudget",
    ];

    [Theory, MemberData(nameof(WithoutResource))]
    public void What_takes_no_resource_or_only_reads_may_be_allowed_in_a_region(string action) => ShouldBreakNothing(Adding(plans.Production, Writer, """
        {"Effect":"Allow","Action":"ACTION","Resource":"*","Condition":{"StringEquals":{"aws:RequestedRegion":"eu-west-1"}}}
        """.Replace("ACTION", action, StringComparison.Ordinal)));

    [Theory]
    [InlineData("""{"Effect":"Allow","Action":"iam:AttachRolePolicy","Resource":"arn:aws:iam::111122223333:role/*","Condition":{"StringEquals":{"iam:PermissionsBoundary":"arn:aws:iam::111122223333:policy/shop-production-boundary"}}}""")]
    [InlineData("""{"Effect":"Allow","Action":"kms:Decrypt","Resource":"arn:aws:kms:eu-west-1:111122223333:key/*","Condition":{"ForAnyValue:StringLike":{"kms:ResourceAliases":"alias/shop-production-*"}}}""")]
    [InlineData("""{"Effect":"Allow","Action":"sns:Unsubscribe","Resource":"*","Condition":{"StringEquals":{"AWS:resourcetag/stack":"production"}}}""")]
    [InlineData("""{"Effect":"Allow","Action":"iam:PassRole","Resource":"arn:aws:iam::111122223333:role/*","Condition":{"StringEquals":{"iam:PassedToService":"ecs-tasks.amazonaws.com"}}}""")]
    [InlineData("""{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::shop-production-www-1/*"}""")]
    [InlineData("""{"Effect":"Deny","NotAction":"logs:*","Resource":"*"}""")]
    [InlineData("""{"Effect":"Deny","Action":["iam:*","sts:AssumeRole","kms:Decr*pt"],"NotResource":"arn:aws:iam::*:role/any"}""")]
    public void A_permission_that_is_bound_or_denied_is_fine(string statement) => ShouldBreakNothing(Adding(plans.Production, Writer, statement));

    [Fact]
    public void What_is_denied_on_everything_makes_nobody_stronger() => ShouldBreakNothing(Adding(
        Adding(plans.Production, Writer, """{"Effect":"Allow","Action":"iam:PutRolePolicy","Resource":"arn:aws:iam::111122223333:role/*"}"""),
        Writer,
        """{"Effect":"Deny","Action":"iam:Put*","Resource":"*"}"""));

    [Theory]
    [InlineData("arn:aws:iam::aws:policy/AWSBackupServiceRolePolicyForS3Backup")]
    [InlineData("arn:aws:iam::aws:policy/AWSBackupServiceRolePolicyForS3Restore")]
    [InlineData("arn:aws:iam::aws:policy/AmazonECSInfrastructureRolePolicyForLoadBalancers")]
    [InlineData("arn:aws:iam::aws:policy/service-role/AWSBackupServiceRolePolicyForBackup")]
    [InlineData("arn:aws:iam::aws:policy/service-role/AWSBackupServiceRolePolicyForRestores")]
    [InlineData("arn:aws:iam::aws:policy/service-role/AmazonRDSEnhancedMonitoringRole")]
    public void Policies_of_AWS_for_one_service_may_be_attached(string policy) =>
        ShouldBreakNothing(Mutate.Adding("aws:iam/rolePolicyAttachment:RolePolicyAttachment", "more", ("role", "shop-production-flow-log"), ("policyArn", policy))(plans.Production));

    [Theory]
    [InlineData("aws:SourceAccount", "111122223333")]
    [InlineData("aws:sourcearn", "arn:aws:budgets::111122223333:*")]
    [InlineData("aws:SourceOrgID", "o-1234567890")]
    public void A_service_is_tied_to_an_account_in_several_ways(string key, string value) =>
        ShouldBreakNothing(Document(plans.Production, "alarms-topic-policy", "policy", statements =>
            Statement(statements, "BudgetsPublish")["Condition"] = new JsonObject { ["StringLike"] = new JsonObject { [key] = value } }));

    [Fact]
    public void A_key_may_name_those_who_publish_in_one_statement() =>
        ShouldBreakNothing(Document(plans.Production, "alarms-encryption-key", "policy", statements =>
            Statement(statements, "UsedByAlarms")["Principal"] = new JsonObject { ["Service"] = new JsonArray("events.amazonaws.com", "cloudwatch.amazonaws.com") }));

    [Theory]
    [InlineData("cache-secret", "recoveryWindowInDays", 7)]
    [InlineData("cache-secret", "recoveryWindowInDays", 30)]
    [InlineData("database-rotation-schedule", "rotationRules.automaticallyAfterDays", 1)]
    [InlineData("database-rotation-schedule", "rotationRules.automaticallyAfterDays", 90)]
    [InlineData("deploy-role", "maxSessionDuration", 3600)]
    [InlineData("logs-encryption-key", "rotationPeriodInDays", 90)]
    [InlineData("logs-encryption-key", "rotationPeriodInDays", 365)]
    [InlineData("plan-role", "maxSessionDuration", 7200)]
    public void What_is_within_limits_is_fine(string resource, string input, int value) => ShouldBreakNothing(plans.Production.With(resource, input, value));

    private static Plan Adding(Plan plan, string document, string statement) =>
        Document(plan, document, "policy", statements => statements.Add(JsonNode.Parse(statement)));

    private static void ShouldBreakNothing(Plan plan) => Assert.Equal([], PolicyCatalog.Check(plan).Select(violation => $"{violation.Policy.Id} {violation.Resource} {violation.Problem}"));
}
