using Stacks.Planning;
using Tests.Fixtures;

namespace Tests.Stacks;

public sealed class PreviewSecretsTests
{
    private const string Canary = "CANARY-4711";

    private const string Value = $"{{secure: v1:{Canary}}}";

    private const string Secrets = $"  infra:secrets:\n    GOVERNANCE_READ_TOKEN: {Value}\n    GOVERNANCE_TOKEN: {Value}\n    PULUMI_ACCESS_TOKEN: {Value}\n";

    [Fact]
    public async Task A_secret_still_to_be_set_comes_with_its_command()
    {
        using var repository = new TemporaryRepository("staging");
        var run = await CommandRun.Of(repository.Files, "preview", "staging");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains(
            "Secrets: 3 still to be set before staging can be deployed\n"
            + "  secrets.GOVERNANCE_READ_TOKEN\n    pulumi config set --secret --path secrets.GOVERNANCE_READ_TOKEN --stack staging\n"
            + "  secrets.GOVERNANCE_TOKEN\n    pulumi config set --secret --path secrets.GOVERNANCE_TOKEN --stack staging\n"
            + "  secrets.PULUMI_ACCESS_TOKEN\n    pulumi config set --secret --path secrets.PULUMI_ACCESS_TOKEN --stack staging\n",
            run.Output,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    public async Task A_secret_that_is_set_appears_nowhere(string format)
    {
        using var repository = new TemporaryRepository("staging");
        repository.Write("Pulumi.staging.yaml", repository.Read("Pulumi.staging.yaml") + Secrets);
        var run = await CommandRun.Of(repository.Files, "preview", "staging", "--format", format);
        await CommandRun.Of(repository.Files, "approve", "staging");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.DoesNotContain(Canary, run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("pulumi config set", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Canary, ApprovedPlan.Of(repository.Files, "staging").Text!, StringComparison.Ordinal);
    }

    /// <summary>What is given (pipeline, webhook) and what is made: passwords of the services' user and of the owner, token of the cache, proof of CloudFront.</summary>
    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    public async Task No_secret_of_any_part_appears_anywhere(string format)
    {
        using var repository = new TemporaryRepository("staging");
        repository.Write("Pulumi.staging.yaml", TemporaryRepository.Alone(SettingsText.Staging
            .With("database.masterPassword", "generated")
            .With("edge.cloudFront", "true")
            .With("chat", "{discord: true}")
            .With("secrets", $"{{GOVERNANCE_READ_TOKEN: {Value}, GOVERNANCE_TOKEN: {Value}, PULUMI_ACCESS_TOKEN: {Value}, DISCORD_WEBHOOK_URL: {Value}}}")
            .ToString()));
        await CommandRun.Of(repository.Files, "approve", "staging");
        var run = await CommandRun.Of(repository.Files, "preview", "staging", "--format", format);
        var plan = ApprovedPlan.Of(repository.Files, "staging").Text!;

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        foreach (var secret in (string[])["database-app-password", "database-owner-password", "cache-token", "edge-origin-value", "chat-webhook", "delivery-pulumi-access-token", "previews-pulumi-access-token"])
        {
            Assert.Contains($"{secret}  ", plan, StringComparison.Ordinal);
        }

        foreach (var text in (string[])[run.Output, plan])
        {
            Assert.DoesNotContain(Canary, text, StringComparison.Ordinal);
            Assert.DoesNotContain("known-to-the-engine-only", text, StringComparison.Ordinal); // what stands for an encrypted value here
            Assert.DoesNotContain("generated-", text, StringComparison.Ordinal); // how every password begins here
        }
    }

    [Fact]
    public async Task A_secret_in_a_wrong_place_is_refused_without_its_text()
    {
        using var repository = new TemporaryRepository("staging");
        repository.Replace("Pulumi.staging.yaml", "  infra:product: shop\n", $"  infra:product:\n    secure: v1:{Canary}\n");
        var run = await CommandRun.Of(repository.Files, "preview", "staging");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.DoesNotContain(Canary, run.Error, StringComparison.Ordinal);
    }
}
