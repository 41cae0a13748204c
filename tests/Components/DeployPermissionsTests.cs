using Infra.Plans;
using Infra.Policies;
using Tests.Fixtures;

namespace Tests.Components;

/// <summary>A deployment that lacks a permission ends halfway, with a platform half made; one that has too many is worth stealing.</summary>
[Collection("plans")]
public sealed class DeployPermissionsTests(StackPlans plans)
{
    private const string Account = "111122223333";

    /// <summary>What an administrator makes: who may deploy, and how far.</summary>
    private static readonly string[] MadeByAdministrators = [ResourceTypes.ManagedPolicy];

    [Fact]
    public async Task The_deploy_role_may_make_change_and_end_everything_that_its_stack_has()
    {
        foreach (var plan in await EveryPlan())
        {
            var statements = plan.StatementsOf("deploy");
            var types = plan.Resources.Select(resource => resource.Type)
                .Where(type => type.StartsWith("aws:", StringComparison.Ordinal) && !MadeByAdministrators.Contains(type, StringComparer.Ordinal))
                .ToHashSet(StringComparer.Ordinal);

            Assert.NotEmpty(types);
            Assert.Equal([], types.SelectMany(type => PermissionsByType.Keeping[type].Append(PermissionsByType.Making[type]))
                .Where(action => !statements.Allows(action)).Distinct(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Every_type_that_can_be_made_can_be_ended() =>
        Assert.Equal(PermissionsByType.Making.Keys.Order(StringComparer.Ordinal), PermissionsByType.Keeping.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public async Task Its_own_limit_takes_nothing_away_from_it()
    {
        foreach (var plan in await EveryPlan())
        {
            var limit = plan.LimitOf(plan.ByName("deploy-role"));
            var missing = plan.StatementsOf("deploy").Where(statement => statement.Text("Effect") == "Allow")
                .SelectMany(statement => statement.Texts("Action")!.SelectMany(action => statement.Texts("Resource")!.Select(resource => (action, resource))))
                .Where(need => !limit.Allows(need.action, need.resource) && !limit.Allows(need.action, "*"));

            Assert.Equal([], missing);
        }
    }

    [Theory]
    [InlineData("rds:CreateDBSnapshot", "arn:aws:rds:eu-west-1:111122223333:snapshot:shop-staging-before-release")]
    [InlineData("rds:AddTagsToResource", "arn:aws:rds:eu-west-1:111122223333:snapshot:shop-staging-before-release")]
    [InlineData("rds:DescribeDBSnapshots", "*")]
    [InlineData("ecs:RunTask", "arn:aws:ecs:eu-west-1:111122223333:task-definition/shop-staging-migrate:7")]
    [InlineData("ecs:UpdateService", "arn:aws:ecs:eu-west-1:111122223333:service/shop-staging/api")]
    [InlineData("ecs:DescribeTasks", "*")]
    [InlineData("ecs:ListTasks", "*")]
    [InlineData("ecs:DescribeServices", "*")]
    [InlineData("ecs:ListServiceDeployments", "*")]
    [InlineData("ecs:DescribeTaskDefinition", "*")]
    [InlineData("iam:PassRole", "arn:aws:iam::111122223333:role/shop-staging-migrate-task")]
    [InlineData("elasticloadbalancing:DescribeTargetHealth", "*")]
    [InlineData("logs:GetLogEvents", "arn:aws:logs:eu-west-1:111122223333:log-group:/shop/staging/migrate:log-stream:a")]
    [InlineData("logs:FilterLogEvents", "arn:aws:logs:eu-west-1:111122223333:log-group:/shop/staging/migrate")]
    [InlineData("ecr:DescribeImages", "arn:aws:ecr:eu-west-1:111122223333:repository/shop-staging/api")]
    [InlineData("ecr:BatchGetImage", "arn:aws:ecr:eu-west-1:111122223333:repository/shop-staging/api")]
    [InlineData("sns:Publish", "arn:aws:sns:eu-west-1:111122223333:shop-staging-alarms")]
    [InlineData("s3:PutObject", "arn:aws:s3:::shop-staging-www-web-111122223333/index.html")]
    public void The_steps_of_a_release_are_allowed(string action, string resource) => Assert.True(plans.Staging.StatementsOf("deploy").Allows(action, resource));

    [Theory]
    [InlineData("rds:DeleteDBInstance", "arn:aws:rds:eu-west-1:111122223333:db:shop-production")]
    [InlineData("ecs:UpdateService", "arn:aws:ecs:eu-west-1:111122223333:service/shop-production/api")]
    [InlineData("ecs:UpdateService", "arn:aws:ecs:eu-west-1:111122223333:service/shop-staging-2/api")]
    [InlineData("ecr:DeleteRepository", "arn:aws:ecr:eu-west-1:111122223333:repository/shop-production/api")]
    [InlineData("logs:GetLogEvents", "arn:aws:logs:eu-west-1:111122223333:log-group:/shop/production/api")]
    [InlineData("s3:DeleteBucket", "arn:aws:s3:::shop-production-alb-logs-111122223333")]
    [InlineData("s3:GetObject", "arn:aws:s3:::shop-staging-alb-logs-111122223333/AWSLogs")]
    [InlineData("secretsmanager:GetSecretValue", "arn:aws:secretsmanager:eu-west-1:111122223333:secret:shop-staging-app-stripe-secret-key-1")]
    [InlineData("secretsmanager:PutSecretValue", "arn:aws:secretsmanager:eu-west-1:111122223333:secret:shop-production-app-1")]
    [InlineData("sns:Publish", "arn:aws:sns:eu-west-1:111122223333:shop-production-alarms")]
    [InlineData("route53:ChangeResourceRecordSets", "arn:aws:route53:::hostedzone/Z0123456789PRODUCTION")]
    [InlineData("iam:PutRolePolicy", "arn:aws:iam::111122223333:role/shop-staging-deploy")]
    [InlineData("iam:PutRolePolicy", "arn:aws:iam::111122223333:role/shop-staging-plan")]
    [InlineData("iam:UpdateAssumeRolePolicy", "arn:aws:iam::111122223333:role/shop-staging-plan")]
    [InlineData("iam:PutRolePolicy", "arn:aws:iam::111122223333:role/administrator")]
    [InlineData("iam:CreatePolicyVersion", "arn:aws:iam::111122223333:policy/shop-staging-boundary")]
    [InlineData("iam:DeletePolicy", "arn:aws:iam::111122223333:policy/shop-staging-deploy-data")]
    [InlineData("iam:DeleteRolePermissionsBoundary", "arn:aws:iam::111122223333:role/shop-staging-api-task")]
    [InlineData("iam:CreateUser", "arn:aws:iam::111122223333:user/somebody")]
    [InlineData("sts:AssumeRole", "arn:aws:iam::111122223333:role/shop-staging-api-task")]
    public void What_is_not_the_stacks_or_would_make_it_stronger_is_not(string action, string resource) =>
        Assert.False(plans.Staging.StatementsOf("deploy").Allows(action, resource));

    [Fact]
    public void It_may_hand_each_role_to_the_service_that_takes_it_on() => Assert.All(plans.All, plan =>
    {
        var takenOn = plan.All(ResourceTypes.Role)
            .SelectMany(role => role.JsonMap("assumeRolePolicy")!.Items("Statement")!)
            .SelectMany(statement => statement.Texts("Principal.Service") ?? [])
            .Distinct(StringComparer.Ordinal)
            .ToList();
        var passed = plan.StatementsOf("deploy")
            .Where(statement => statement.Texts("Action")!.Contains("iam:PassRole", StringComparer.Ordinal))
            .SelectMany(statement => statement.Texts("Condition.StringEquals[\"iam:PassedToService\"]") ?? []);

        Assert.NotEmpty(takenOn);
        Assert.Empty(takenOn.Except(passed, StringComparer.Ordinal));
    });

    [Theory]
    [InlineData("apidestinations.events.amazonaws.com")]
    [InlineData("backup.amazonaws.com")]
    [InlineData("restore-testing.backup.amazonaws.com")]
    [InlineData("management.chatbot.amazonaws.com")]
    [InlineData("ecs.application-autoscaling.amazonaws.com")]
    public void It_may_make_the_roles_that_AWS_itself_works_with(string service) => Assert.All(plans.All, plan =>
        Assert.Contains(service, plan.StatementsOf("deploy").Single(statement => statement.Text("Sid") == "ServiceLinkedRoles").Texts("Condition.StringEquals[\"iam:AWSServiceName\"]")!));

    [Theory]
    [InlineData("secretsmanager:CreateSecret")]
    [InlineData("secretsmanager:PutSecretValue")]
    [InlineData("secretsmanager:UpdateSecret")]
    [InlineData("secretsmanager:DeleteSecret")]
    public void It_may_keep_the_secret_of_a_connection_of_EventBridge(string action) => Assert.All(plans.All, plan =>
        Assert.True(plan.StatementsOf("deploy").Allows(action, $"arn:aws:secretsmanager:eu-west-1:{Account}:secret:events!connection/shop-{plan.Stack}-discord/1")));

    [Fact]
    public async Task Actions_are_listed_and_no_service_is_given_as_a_whole()
    {
        foreach (var plan in await EveryPlan())
        {
            Assert.Equal([], plan.StatementsOf("deploy").Concat(plan.StatementsOf("plan"))
                .Where(statement => statement.Text("Effect") == "Allow").SelectMany(statement => statement.Texts("Action")!)
                .Where(action => action.EndsWith(":*", StringComparison.Ordinal) || action == "*"));
        }
    }

    [Fact]
    public async Task Its_policies_fit_with_the_longest_names_as_well()
    {
        var longest = $"{FullStack.Text.With("product", "sixteen-letters1").With("database.backupCopyRegion", "ap-southeast-1")}"
            .Replace("aws:region: eu-west-1", "aws:region: ap-southeast-2", StringComparison.Ordinal);
        foreach (var plan in (Plan[])[.. await EveryPlan(), await StackPlans.PlanAsync("twelve-chars", longest)])
        {
            Assert.All(plan.All(ResourceTypes.ManagedPolicy), policy => Assert.InRange(Length(policy), 1, 6_144));
            Assert.All(
                plan.All(ResourceTypes.RolePolicy).GroupBy(policy => policy.Text("role"), StringComparer.Ordinal),
                role => Assert.InRange(role.Sum(Length), 1, 10_240));
            Assert.All(
                plan.All(ResourceTypes.RolePolicyAttachment).GroupBy(attachment => attachment.Text("role"), StringComparer.Ordinal),
                role => Assert.InRange(role.Count(), 1, 10));
        }
    }

    /// <summary>As AWS counts: without white space.</summary>
    private static int Length(PlannedResource policy) => policy.Text("policy")!.Count(character => !char.IsWhiteSpace(character));

    private async Task<IReadOnlyList<Plan>> EveryPlan() => [.. plans.All, await FullStack.PlanAsync()];
}
