using Infra.Settings;
using Pulumi;
using Pulumi.Testing;
using Stacks.Configuration;
using Tests.Fixtures;
using Tests.Sdk;

namespace Tests.Settings;

/// <summary>The same settings from the engine, which has them in its own form.</summary>
[Collection(ProcessEnvironment.Name)]
public sealed class PulumiConfigValuesTests
{
    private const string Canary = "canary-hunter2";
    private const string SecretsOnly = """["infra:secrets"]""";

    private static Task<StackSettings> ReadAsync(SettingsText text, string? secretKeys = null) =>
        ReadAsync("staging", $"{text}", secretKeys);

    private static async Task<StackSettings> ReadAsync(string stack, string text, string? secretKeys = null)
    {
        using var config = new EnvironmentVariable("PULUMI_CONFIG", EngineConfig.Of(text));
        using var secrets = new EnvironmentVariable("PULUMI_CONFIG_SECRET_KEYS", secretKeys);
        return await RunAsync(stack, () => StackSettingsReader.Read(new PulumiConfigValues()));
    }

    private static async Task<T> RunAsync<T>(string stack, Func<T> read)
    {
        T? result = default;
        Exception? failure = null;
        await Deployment.TestAsync(new ProbeMocks(), new TestOptions { ProjectName = "infra", StackName = stack }, () =>
        {
            // Caught here, because a run wraps what its program throws.
            failure = Record.Exception(() => { result = read(); });
        });
        return failure is null ? result! : throw failure;
    }

    private static async Task ShouldBeRefusedAsync(SettingsText text, string? secretKeys, string line)
    {
        var refusal = await Assert.ThrowsAsync<SettingsException>(() => ReadAsync(text, secretKeys));
        Assert.Equal($"Pulumi.staging.yaml: {line}", refusal.Message);
        Assert.DoesNotContain(Canary, refusal.ToString(), StringComparison.Ordinal);
    }

    [Theory, InlineData("staging"), InlineData("production")]
    public async Task The_engine_and_the_file_give_the_same_settings(string stack)
    {
        var path = RepositoryFiles.PathOf($"Pulumi.{stack}.yaml");
        var fromFile = StackSettingsReader.Read(YamlConfigValues.Load(path, "infra"));
        var fromEngine = await ReadAsync(stack, await File.ReadAllTextAsync(path));
        Assert.Equal(Described.Of(fromFile), Described.Of(fromEngine));
    }

    [Fact]
    public async Task A_problem_names_the_file_of_the_stack_that_runs()
    {
        var refusal = await Assert.ThrowsAsync<SettingsException>(
            () => ReadAsync("qa", $"{SettingsText.Staging.With("database.backupDays", "90")}"));
        Assert.Equal("Pulumi.qa.yaml: database.backupDays is '90' but must be 7 to 35 (days)", refusal.Message);
    }

    [Fact]
    public async Task A_decrypted_secret_is_revealed_to_the_program_and_to_nobody_else()
    {
        var settings = await ReadAsync(SettingsText.Staging.With("secrets", $"{{PULUMI_ACCESS_TOKEN: {Canary}}}"), SecretsOnly);
        var secret = settings.GitHub.Secrets.Single(secret => secret.Name == "PULUMI_ACCESS_TOKEN");
        Assert.Equal(Canary, secret.Value.Reveal());
        Assert.Contains("[secret]", Described.Of(settings), StringComparison.Ordinal);
        Assert.DoesNotContain(Canary, Described.Of(settings), StringComparison.Ordinal);
    }

    [Fact]
    public Task A_secret_that_the_engine_does_not_list_is_plain() => ShouldBeRefusedAsync(
        SettingsText.Staging.With("secrets", $"{{PULUMI_ACCESS_TOKEN: {Canary}}}"),
        secretKeys: null,
        "secrets.PULUMI_ACCESS_TOKEN is a plain value where a secret belongs; it must be a secure: value, "
            + "as pulumi config set --secret --path secrets.PULUMI_ACCESS_TOKEN writes it");

    [Fact]
    public Task A_secret_that_is_no_section_is_refused_unprinted() => ShouldBeRefusedAsync(
        SettingsText.Staging.With("secrets", Canary),
        SecretsOnly,
        "secrets must be a section with a secure: value for each name in github.secrets and github.planSecrets");

    [Fact]
    public Task A_section_with_a_secret_in_it_is_a_secret_as_a_whole() => ShouldBeRefusedAsync(
        SettingsText.Staging.With("cluster", $"{{containerInsights: {Canary}}}"),
        """["infra:cluster"]""",
        "cluster is a secret but belongs in plain; it must be a section with the keys containerInsights, exec");

    [Fact]
    public Task A_text_that_only_begins_like_json_is_a_text() => ShouldBeRefusedAsync(
        SettingsText.Staging.With("product", "'{shop'"),
        secretKeys: null,
        "product is '{shop' but must be 2 to 16 lower-case letters, digits and single hyphens, beginning with a letter, for example shop");

    [Fact]
    public Task A_key_without_a_value_is_empty() => ShouldBeRefusedAsync(
        SettingsText.Staging.With("cluster.containerInsights", ""),
        secretKeys: null,
        "cluster.containerInsights is empty; it must be disabled, enabled or enhanced");

    [Fact]
    public async Task An_engine_that_gives_nothing_leaves_every_key_missing()
    {
        using var config = new EnvironmentVariable("PULUMI_CONFIG", null);
        using var secrets = new EnvironmentVariable("PULUMI_CONFIG_SECRET_KEYS", null);
        var refusal = await Assert.ThrowsAsync<SettingsException>(
            () => RunAsync("staging", () => StackSettingsReader.Read(new PulumiConfigValues())));
        Assert.Equal(
            [
                "aws:region", "github:owner", "product", "owner", "customerFacing", "logDays", "network", "database", "cache", "cluster", "services",
                "edge", "alarms", "budget", "github",
            ],
            refusal.Problems.Select(problem => problem.Key));
        Assert.All(refusal.Problems, problem => Assert.StartsWith("is missing; it must be ", problem.Text, StringComparison.Ordinal));
    }
}
