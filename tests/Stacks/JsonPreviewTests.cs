using System.Text.Json;
using System.Text.RegularExpressions;
using Infra.Policies;
using Stacks.Planning;
using Stacks.Preview;
using Tests.Fixtures;
using Tests.Report;

namespace Tests.Stacks;

[Collection("plans")]
public sealed partial class JsonPreviewTests(StackPlans plans)
{
    [Fact]
    public void The_whole_text()
    {
        var plan = SmallPlan.With("cidrBlock", "10.9.0.0/16");
        var report = TextPreviewTests.Report(plan with { Resources = [.. plan.Resources.Take(2)] }, SmallPlan.With("cidrBlock", "10.0.0.0/16"));
        GoldenFile.ShouldBe("small.json", JsonPreview.Write(report));
    }

    [Fact]
    public async Task A_real_stack_is_told_whole()
    {
        var run = await CommandRun.Of(StackFiles.Find(), "preview", "production", "--format", "json");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal(
            plans.Production.Resources.Select(resource => resource.Urn),
            json.RootElement.GetProperty("resources").EnumerateArray().Select(resource => resource.GetProperty("urn").GetString()));
        var policies = json.RootElement.GetProperty("policies");
        Assert.Equal(PolicyCatalog.All.Select(policy => policy.Id), policies.GetProperty("checked").EnumerateArray().Select(policy => policy.GetProperty("id").GetString()));
        Assert.Equal(
            ((string[])["GOVERNANCE_READ_TOKEN", "GOVERNANCE_TOKEN", "PULUMI_ACCESS_TOKEN", "PULUMI_READ_TOKEN"]).Select(name => $"pulumi config set --secret --path secrets.{name} --stack production"),
            json.RootElement.GetProperty("secretsToSet").EnumerateArray().Select(secret => secret.GetProperty("command").GetString()));
    }

    [Fact]
    public async Task A_broken_policy_is_told_whole()
    {
        var policy = new Policy
        {
            Id = "TEST-01",
            Severity = Severity.Blocker,
            Promise = "nothing is",
            Why = "Because.",
            Fix = "stop",
            Select = plan => plan.OfType("aws:ec2/vpc:Vpc"),
            Holds = _ => false,
        };
        var run = await CommandRun.Of(StackFiles.Find, [policy], "preview", "staging", "--format", "json");
        Assert.Equal(1, run.ExitCode);
        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal(
            """{"checked":[{"id":"TEST-01","resources":1}],"violations":[{"id":"TEST-01","severity":"blocker","resource":"network-vpc","urn":"urn:pulumi:staging::infra::infra:network:VpcNetwork$aws:ec2/vpc:Vpc::network-vpc","promise":"nothing is","why":"Because.","fix":"stop","problem":null}],"exempted":[],"exemptionProblems":[]}""",
            JsonSerializer.Serialize(json.RootElement.GetProperty("policies")));
    }

    [Theory]
    [InlineData("json")]
    [InlineData("text")]
    public async Task Two_runs_give_the_same_bytes_but_for_the_time_they_took(string format)
    {
        var runs = await Task.WhenAll(
            CommandRun.Of(StackFiles.Find(), "preview", "staging", "--format", format),
            CommandRun.Of(StackFiles.Find(), "preview", "staging", "--format", format));
        var texts = Array.ConvertAll(runs, run => Times().Replace(run.Output, "TIME"));
        Assert.Equal(texts[0], texts[1]);
        Assert.Single(Times().Matches(runs[0].Output));
    }

    [GeneratedRegex("\"durationMilliseconds\": [0-9]+|Took [0-9.]+ s", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Times();
}
