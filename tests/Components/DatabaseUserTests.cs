using Infra.Plans;
using Infra.Policies;
using Tests.Fixtures;

namespace Tests.Components;

/// <summary>Who signs in to Postgres, and how that changes.</summary>
[Collection("plans")]
public sealed class DatabaseUserTests(StackPlans plans)
{
    [Fact]
    public void Services_know_the_secret_of_their_own_user_alone() => Assert.All(plans.All, plan => Assert.All(plan.All(ResourceTypes.Service).Select(service => plan.ByName(service.Name.Replace("-ecs", "-definition", StringComparison.Ordinal))), task =>
    {
        var own = plan.ByName("database-app-secret").Id;
        var secrets = task.JsonItems("containerDefinitions")![0].Items("secrets")!;

        Assert.Equal(
            [
                $"DATABASE_HOST {own}:host::", $"DATABASE_NAME {own}:dbname::", $"DATABASE_PASSWORD {own}:password::", $"DATABASE_PORT {own}:port::",
                $"DATABASE_USER {own}:username::",
            ],
            secrets.Where(secret => secret.Text("name")!.StartsWith("DATABASE_", StringComparison.Ordinal)).Select(secret => $"{secret.Text("name")} {secret.Text("valueFrom")}"));
        Assert.DoesNotContain("rds!", task.Text("containerDefinitions"), StringComparison.Ordinal);
    }));

    [Fact]
    public void Another_version_of_the_secret_is_another_task_definition() => Assert.All(plans.All, plan =>
        Assert.Matches("^[0-9a-f]{32}$", plan.ByName("api-definition").JsonItems("containerDefinitions")![0]
            .Items("environment")!.Single(variable => variable.Text("name") == "DATABASE_SECRET_VERSION").Text("value")));

    [Fact]
    public void The_stack_writes_the_secret_once_and_whoever_rotates_it_owns_it() => Assert.All(plans.All, plan =>
    {
        var version = plan.ByName("database-app-secret-version");

        version.ShouldHave("secretString", Secret.Value);
        Assert.Equal(["secretString", "versionStages"], version.IgnoreChanges);
        // A version without a label of its own would be forgotten by AWS after two rotations, and be written again.
        version.ShouldHave("versionStages", new[] { "AWSCURRENT", "generation-1" });
        Assert.DoesNotContain("generated-database-app-password", PlanJson.Write(plan), StringComparison.Ordinal);
    });

    [Fact]
    public void The_secret_can_come_back_and_has_the_key_of_the_database() => Assert.All(plans.All, plan =>
    {
        var secret = plan.ByName("database-app-secret");

        secret.ShouldHave("kmsKeyId", plan.Only(ResourceTypes.Database).Text("kmsKeyId")!);
        secret.ShouldHave("recoveryWindowInDays", 30);
        Assert.StartsWith($"shop-{plan.Stack}-database-app-", secret.Text("namePrefix"), StringComparison.Ordinal);
    });

    [Fact]
    public void A_password_breaks_no_url() => Assert.All(plans.All, plan =>
    {
        plan.ByName("database-app-password").ShouldHave("special", false);
        plan.ByName("database-app-password").ShouldHave("length", 48);
        Assert.Contains("{\"Name\":\"excludeCharacters\",\"Value\":\":/?#[]@!$\\u0026\\u0027()*\\u002B,;=%\\u0022\\\\", (string)plan.Outputs["databaseRotationParameters"]!, StringComparison.Ordinal);
    });

    [Fact]
    public void The_password_is_rotated_by_the_function_that_the_stack_names() => Assert.All(plans.All, plan =>
    {
        var rotation = plan.Only(ResourceTypes.SecretRotation);

        rotation.ShouldHave("secretId", plan.ByName("database-app-secret").Id!);
        rotation.ShouldHave("rotationLambdaArn", $"arn:aws:lambda:eu-west-1:111122223333:function:shop-{plan.Stack}-database-rotation");
        rotation.ShouldHave("rotationRules", new { automaticallyAfterDays = 30 });
        rotation.ShouldHave("rotateImmediately", false);
        Assert.Equal(["database-rotation-permission"], rotation.DependsOn);
    });

    [Fact]
    public void Secrets_Manager_may_run_the_function_for_this_secret_alone()
    {
        var permission = plans.Production.ByName("database-rotation-permission");

        permission.ShouldHave("principal", "secretsmanager.amazonaws.com");
        permission.ShouldHave("action", "lambda:InvokeFunction");
        permission.ShouldHave("sourceArn", plans.Production.ByName("database-app-secret").Id!);
        permission.ShouldHave("sourceAccount", "111122223333");
    }

    [Fact]
    public void The_function_reaches_Postgres_and_AWS_and_nobody_reaches_it() => Assert.All(plans.All, plan =>
    {
        var group = plan.ByName("database-rotation-sg").Id;

        Assert.Equal(
            plan.Stack == "production"
                ? ["database-rotation-to-aws-out", "database-rotation-to-database-out", "database-rotation-to-internet"]
                : ["database-rotation-to-database-out", "database-rotation-to-internet"],
            plan.All(ResourceTypes.EgressRule).Where(rule => rule.Text("securityGroupId") == group).Select(rule => rule.Name));
        Assert.DoesNotContain(plan.All(ResourceTypes.IngressRule), rule => rule.Text("securityGroupId") == group);
        plan.ByName("database-rotation-to-database-in").ShouldHave("referencedSecurityGroupId", group!);
    });

    [Fact]
    public async Task Without_a_rotation_everything_stands_ready_for_one()
    {
        var plan = await StackPlans.PlanAsync("staging", $"{SettingsText.Staging.With("database.rotation", null)}");

        Assert.Empty(plan.OfType(ResourceTypes.SecretRotation));
        Assert.Equal("database-rotation-sg", plan.ByName("database-rotation-sg").Name);
        Assert.Equal(plans.Staging.Outputs["databaseRotationParameters"], plan.Outputs["databaseRotationParameters"]);
        Assert.Empty(PolicyCatalog.Check(plan));
    }

    [Fact]
    public void A_deployment_may_read_back_what_it_writes_and_switch_the_rotation_on()
    {
        var permissions = plans.Production.ByName("deploy-permissions").Text("policy");

        Assert.Contains("secret:shop-production-database-app-*", permissions, StringComparison.Ordinal);
        Assert.Contains("function:shop-production-database-rotation", permissions, StringComparison.Ordinal);
        Assert.Contains("arn:aws:rds:eu-central-1:111122223333:auto-backup:*", plans.Production.ByName("deploy-data").Text("policy"), StringComparison.Ordinal);
    }
}
