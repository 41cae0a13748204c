using Infra.Plans;
using Infra.Policies;
using Tests.Fixtures;

namespace Tests.Components;

[Collection("plans")]
public sealed class ApplicationSecretTests(StackPlans plans)
{
    [Fact]
    public void A_named_secret_stands_without_a_value_under_a_key_of_its_own()
    {
        var secret = plans.Production.ByName("secrets-stripe-secret-key");

        secret.ShouldHave("namePrefix", "shop-production-app-stripe-secret-key-");
        secret.ShouldHave("kmsKeyId", "arn:aws:kms:eu-west-1:111122223333:key/key-secrets-encryption-key");
        secret.ShouldHave("recoveryWindowInDays", 30);
        Assert.DoesNotContain(plans.Production.All(ResourceTypes.SecretVersion), version => version.Text("secretId") == secret.Id);
    }

    [Fact]
    public void Only_who_names_a_secret_is_given_it()
    {
        var readers = plans.Production.All(ResourceTypes.RolePolicy)
            .Where(policy => policy.Text("policy")!.Contains("secrets-stripe-secret-key", StringComparison.Ordinal))
            .Select(policy => policy.Name);

        Assert.Equal(["api-execution-permissions", "migrate-execution-permissions"], readers);
        Assert.DoesNotContain("STRIPE", plans.Production.ByName("worker-definition").Text("containerDefinitions"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Services_that_name_the_same_secret_share_it()
    {
        var plan = await StackPlans.PlanAsync("staging", $"{SettingsText.Staging.With("services.worker.secrets", "[SMTP_PASSWORD, STRIPE_SECRET_KEY]")}");

        Assert.Equal(
            ["secrets-smtp-password", "secrets-stripe-secret-key"],
            plan.All(ResourceTypes.Secret).Where(secret => secret.Name.StartsWith("secrets-", StringComparison.Ordinal)).Select(secret => secret.Name));
        var references = new[] { "api", "worker" }.Select(service => Assert.Single(
            plan.ByName($"{service}-definition").JsonItems("containerDefinitions")![0].Items("secrets")!, secret => secret.Text("name") == "STRIPE_SECRET_KEY").Text("valueFrom"));
        Assert.Single(references.Distinct(StringComparer.Ordinal));
        Assert.Empty(PolicyCatalog.Check(plan));
    }

    [Fact]
    public void Nobody_reads_data_with_a_key_past_the_service_that_it_is_for()
    {
        var statements = plans.Production.ByName("secrets-encryption-key").JsonMap("policy")!.Items("Statement")!;

        Assert.Equal(["AdministeredByIam", "UsedThroughServices"], statements.Select(statement => statement.Text("Sid")!));
        Assert.DoesNotContain(statements[0].Texts("Action")!, action => action is "kms:*" or "kms:Decrypt" or "kms:CreateGrant");
        Assert.Equal(["secretsmanager.eu-west-1.amazonaws.com"], statements[1].Texts("Condition.StringEquals[\"kms:ViaService\"]"));
    }
}
