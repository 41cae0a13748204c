using Stacks.Planning;

namespace Tests.Stacks;

public sealed class PreviewSecretsTests
{
    private const string Canary = "CANARY-4711";

    private const string Secrets = $"  infra:secrets:\n    PULUMI_ACCESS_TOKEN:\n      secure: v1:{Canary}\n";

    [Fact]
    public async Task A_secret_still_to_be_set_comes_with_its_command()
    {
        using var repository = new TemporaryRepository("staging");
        var run = await CommandRun.Of(repository.Files, "preview", "staging");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains(
            "Secrets: 1 still to be set before staging can be deployed\n"
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
