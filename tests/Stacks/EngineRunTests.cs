using Infra.Plans;
using Infra.Recording;
using Pulumi;
using Stacks;
using Stacks.Planning;
using Tests.Fixtures;
using Tests.Sdk;

namespace Tests.Stacks;

[Collection(ProcessEnvironment.Name)]
public sealed class EngineRunTests
{
    [Fact]
    public async Task The_engine_is_asked_for_the_plan_that_was_previewed()
    {
        using var config = new EnvironmentVariable("PULUMI_CONFIG", Config("  infra:secrets:\n    GOVERNANCE_READ_TOKEN: eyes\n    GOVERNANCE_TOKEN: hands\n    PULUMI_ACCESS_TOKEN: the-token\n"));
        using var keys = new EnvironmentVariable("PULUMI_CONFIG_SECRET_KEYS", """["infra:secrets"]""");
        var previewed = await StackPlanner.PlanAsync(StackFiles.Find(), "staging");
        Assert.Equal(PlanText.Write(previewed.Plan), PlanText.Write(await RunAsync()));
    }

    [Fact]
    public async Task A_secret_that_is_not_set_ends_the_run_with_its_command()
    {
        using var config = new EnvironmentVariable("PULUMI_CONFIG", Config());
        using var keys = new EnvironmentVariable("PULUMI_CONFIG_SECRET_KEYS", "[]");
        var exception = await Assert.ThrowsAnyAsync<RunException>(RunAsync);
        Assert.Equal(
            ((string[])["GOVERNANCE_READ_TOKEN", "GOVERNANCE_TOKEN", "PULUMI_ACCESS_TOKEN"]).Select(name =>
                $"Pulumi.staging.yaml: secrets.{name} is not set; run: pulumi config set --secret --path secrets.{name} --stack staging"),
            exception.Message.Split('\n'));
    }

    [Fact]
    public async Task Bad_settings_end_the_run_with_every_problem()
    {
        using var config = new EnvironmentVariable("PULUMI_CONFIG", Config().Replace("\"infra:product\":\"shop\"", "\"infra:product\":\"Shop\"", StringComparison.Ordinal));
        using var keys = new EnvironmentVariable("PULUMI_CONFIG_SECRET_KEYS", "[]");
        var exception = await Assert.ThrowsAnyAsync<RunException>(RunAsync);
        Assert.StartsWith("Pulumi.staging.yaml: product is 'Shop' but must be ", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_but_the_platform_is_provided() => Assert.Null(new EngineRun().GetService(typeof(string)));

    private static Task<Plan> RunAsync() =>
        PlanRecorder.RecordAsync("infra", "staging", "eu-west-1", options => (Platform)new EngineRun(options).GetService(typeof(Platform))!);

    /// <summary>The file of staging as the engine hands it to the program, with secrets decrypted.</summary>
    private static string Config(string more = "") => EngineConfig.Of(File.ReadAllText(StackFiles.Find().Settings("staging")) + more);
}
