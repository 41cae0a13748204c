using Infra.Plans;
using Infra.Policies;
using Tests.Fixtures;

namespace Tests.Components;

/// <summary>A limit that is too narrow stops the platform, and one that is too wide limits nobody.</summary>
[Collection("plans")]
public sealed class BoundaryTests(StackPlans plans)
{
    /// <summary>What the roles need of the policies of AWS that are attached to them, by those policies' texts of 2026.</summary>
    public static TheoryData<string, string> NeededOfAws => new()
    {
        { "logs:PutLogEvents", "arn:aws:logs:eu-west-1:111122223333:log-group:RDSOSMetrics:log-stream:db-1" },
        { "logs:CreateLogGroup", "arn:aws:logs:eu-west-1:111122223333:log-group:RDSOSMetrics" },
        { "rds:CreateDBSnapshot", "arn:aws:rds:eu-west-1:111122223333:snapshot:awsbackup:job-1" },
        { "rds:DeleteDBSnapshot", "arn:aws:rds:eu-west-1:111122223333:snapshot:awsbackup:job-1" },
        { "rds:AddTagsToResource", "arn:aws:rds:eu-west-1:111122223333:snapshot:awsbackup:job-1" },
        { "rds:DescribeDBInstances", "*" },
        { "rds:RestoreDBInstanceFromDBSnapshot", "arn:aws:rds:eu-west-1:111122223333:db:awsbackup-restore-test-1" },
        { "rds:RestoreDBInstanceFromDBSnapshot", "arn:aws:rds:eu-west-1:111122223333:subgrp:database-subnets-1" },
        { "rds:DeleteDBInstance", "arn:aws:rds:eu-west-1:111122223333:db:awsbackup-restore-test-1" },
        { "ec2:DescribeSecurityGroups", "*" },
        { "kms:CreateGrant", "arn:aws:kms:eu-west-1:111122223333:key/1" },
        { "kms:GenerateDataKey", "arn:aws:kms:eu-west-1:111122223333:key/1" },
        { "backup:DescribeBackupVault", "arn:aws:backup:eu-west-1:111122223333:backup-vault:shop-staging" },
        { "backup:TagResource", "arn:aws:backup:eu-west-1:111122223333:recovery-point:1" },
        { "tag:GetResources", "*" },
        { "s3:GetBucketNotification", "arn:aws:s3:::shop-staging-www-web-111122223333" },
        { "s3:PutInventoryConfiguration", "arn:aws:s3:::shop-staging-www-web-111122223333" },
        { "s3:GetObjectVersionTagging", "arn:aws:s3:::shop-staging-www-web-111122223333/index.html" },
        { "s3:PutObject", "arn:aws:s3:::shop-staging-www-web-111122223333/index.html" },
        { "events:PutRule", "arn:aws:events:eu-west-1:111122223333:rule/AwsBackupManagedRule1" },
        { "events:ListRules", "*" },
        { "cloudwatch:GetMetricData", "*" },
        { "elasticloadbalancing:DescribeTargetHealth", "*" },
        { "elasticloadbalancing:RegisterTargets", "arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/api-targets-1/1" },
        { "elasticloadbalancing:ModifyRule", "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener-rule/app/shop-staging/1/1/1" },
        { "elasticloadbalancing:ModifyListener", "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/shop-staging/1/1" },
    };

    public static TheoryData<string, string> NeverNeeded => new()
    {
        { "iam:CreateRole", "arn:aws:iam::111122223333:role/shop-staging-new" },
        { "iam:PassRole", "arn:aws:iam::111122223333:role/shop-staging-api-task" },
        { "sts:AssumeRole", "arn:aws:iam::111122223333:role/administrator" },
        { "organizations:ListAccounts", "*" },
        { "secretsmanager:GetSecretValue", "arn:aws:secretsmanager:eu-west-1:111122223333:secret:shop-production-database-app-1" },
        { "secretsmanager:PutSecretValue", "arn:aws:secretsmanager:eu-west-1:111122223333:secret:shop-staging-database-app-1" },
        { "rds:DeleteDBInstance", "arn:aws:rds:eu-west-1:111122223333:db:shop-staging" },
        { "s3:GetObject", "arn:aws:s3:::shop-production-www-web-111122223333/index.html" },
        { "s3:DeleteBucket", "arn:aws:s3:::shop-staging-www-web-111122223333" },
        { "logs:PutLogEvents", "arn:aws:logs:eu-west-1:111122223333:log-group:/shop/production/api:log-stream:1" },
        { "ecr:PutImage", "arn:aws:ecr:eu-west-1:111122223333:repository/shop-staging/api" },
        { "ec2:RunInstances", "*" },
    };

    [Fact]
    public async Task Whatever_the_roles_of_a_stack_may_do_is_within_their_limit()
    {
        foreach (var plan in (Plan[])[.. plans.All, await FullStack.PlanAsync()])
        {
            var missing = Roles(plan).SelectMany(role => Needs(plan, role).Where(need => !plan.LimitOf(role).Allows(need.Action, need.Resource))).ToList();

            Assert.NotEmpty(Roles(plan).SelectMany(role => Needs(plan, role)));
            Assert.Equal([], missing);
        }
    }

    [Theory, MemberData(nameof(NeededOfAws))]
    public void What_the_policies_of_AWS_are_attached_for_is_within_it(string action, string resource) => Assert.True(Limit().Allows(action, resource));

    [Theory, MemberData(nameof(NeverNeeded))]
    public void What_no_role_needs_is_beyond_it(string action, string resource) => Assert.False(Limit().Allows(action, resource));

    [Fact]
    public void One_limit_is_for_every_role_that_a_service_assumes() => Assert.All(plans.All, plan =>
        Assert.All(Roles(plan), role => role.ShouldHave("permissionsBoundary", $"arn:aws:iam::111122223333:policy/shop-{plan.Stack}-boundary")));

    [Fact]
    public void Keys_are_those_with_an_alias_of_the_stack() => Assert.All(plans.All, plan =>
        Assert.All(Statement(plan, "Keys", "Grants"), statement =>
            Assert.Equal([$"alias/shop-{plan.Stack}-*"], statement.Texts("Condition[\"ForAnyValue:StringLike\"][\"kms:ResourceAliases\"]"))));

    private static List<PlannedMap> Statement(Plan plan, params string[] sids)
    {
        var found = plan.ByName("boundary-policy").Statements().Where(statement => sids.Contains(statement.Text("Sid"), StringComparer.Ordinal)).ToList();
        Assert.Equal(sids.Length, found.Count);
        return found;
    }

    private static List<PlannedResource> Roles(Plan plan) =>
        [.. plan.All(ResourceTypes.Role).Where(role => !role.Text("assumeRolePolicy")!.Contains("Federated", StringComparison.Ordinal))];

    private static IEnumerable<(string Action, string Resource)> Needs(Plan plan, PlannedResource role) =>
        plan.All(ResourceTypes.RolePolicy).Where(policy => policy.Text("role") == role.Id).SelectMany(Permissions.Statements)
            .SelectMany(statement => statement.Texts("Action")!.SelectMany(action => statement.Texts("Resource")!.Select(resource => (action, Real(plan, resource)))));

    /// <summary>The engine's answer names a secret by its resource; AWS names it by the beginning that it was given.</summary>
    private static string Real(Plan plan, string resource) =>
        plan.OfType(ResourceTypes.Secret).FirstOrDefault(secret => secret.Id == resource) is { } found
            ? $"arn:aws:secretsmanager:eu-west-1:111122223333:secret:{found.Text("namePrefix")}1"
            : resource;

    private IReadOnlyList<PlannedMap> Limit() => plans.Staging.ByName("boundary-policy").Statements();
}
