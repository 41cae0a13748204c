using System.Text.Json;
using Infra.Cost;
using Stacks.Costs;
using Stacks.Planning;
using Tests.Fixtures;
using Tests.Stacks;

namespace Tests.Cost;

[Collection("plans")]
public sealed class CostCommandTests(StackPlans plans)
{
    [Fact]
    public async Task It_tells_a_person_what_a_stack_costs()
    {
        var run = await CommandRun.Of(StackFiles.Find(), "cost", "staging");

        Assert.Equal((global::Stacks.Commands.ExitCode.Fine, ""), (run.ExitCode, run.Error));
        Assert.StartsWith($"staging: {CostReport.Of(plans.Staging).Total}\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("no price is known for ElastiCache Valkey, node-hour, cache.t4g.small in eu-west-1; it is 0.0256 in us-east-1\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("  natGb: 30 GB a month pass all NAT gateways together\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("  database-instance: postgres 17, standard support until 2030-02-28; after that AWS upgrades it", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_tells_a_program_every_line()
    {
        using var json = JsonDocument.Parse((await CommandRun.Of(StackFiles.Find(), "cost", "staging", "--format", "json")).Output);
        var estimate = CostEstimate.Of(plans.Staging);
        var root = json.RootElement;

        Assert.Equal(("staging", estimate.KnownMonthly, 250m), (root.GetProperty("stack").GetString(), root.GetProperty("knownMonthlyUsd").GetDecimal(), root.GetProperty("budgetUsd").GetDecimal()));
        Assert.Equal(estimate.Lines.Select(line => line.Monthly), root.GetProperty("lines").EnumerateArray().Select(line => line.GetProperty("monthlyUsd")).Select(Number));
        Assert.Equal(estimate.Lines.Select(line => line.Source), root.GetProperty("lines").EnumerateArray().Select(line => line.GetProperty("source").GetString()));
        Assert.Equal(2, root.GetProperty("support").GetArrayLength());
        Assert.Equal("2026-11-21", root.GetProperty("prices").GetProperty("checked").GetString());
    }

    [Fact]
    public async Task The_page_is_current()
    {
        var page = RepositoryFiles.Text("docs/cost.md").ReplaceLineEndings("\n");
        var now = plans.All.Aggregate(page, (text, plan) => CostPage.With(text, "docs/cost.md", CostReport.Of(plan)));

        Assert.True(now == page, "docs/cost.md is not current: dotnet run --project stacks -- cost staging production --output docs/cost.md");
        Assert.Contains(MarkdownCost.Write(CostReport.Of(plans.Production)), page, StringComparison.Ordinal);
        Assert.Equal(MarkdownCost.Write(CostReport.Of(plans.Production)), (await CommandRun.Of(StackFiles.Find(), "cost", "production", "--format", "markdown")).Output);
    }

    [Fact]
    public async Task The_command_keeps_a_page_current()
    {
        using var repository = new TemporaryRepository();
        var page = Path.Combine(repository.Root, "cost.md");
        await File.WriteAllTextAsync(page, "# Ours\n<!-- cost of staging -->\nold\n<!-- end of the cost of staging -->\nThe end\n");

        var run = await CommandRun.Of(StackFiles.Find(), "cost", "staging", "--output", page);

        Assert.Equal(new CommandRun(global::Stacks.Commands.ExitCode.Fine, "", ""), run);
        Assert.Equal(
            $"# Ours\n<!-- cost of staging -->\n\n{MarkdownCost.Write(CostReport.Of(plans.Staging))}\n<!-- end of the cost of staging -->\nThe end\n",
            await File.ReadAllTextAsync(page));
    }

    [Fact]
    public async Task A_page_without_a_place_for_the_stack_is_refused()
    {
        using var repository = new TemporaryRepository();
        var page = Path.Combine(repository.Root, "cost.md");
        await File.WriteAllTextAsync(page, "# Ours\n");

        (await CommandRun.Of(StackFiles.Find(), "cost", "staging", "--output", page)).ShouldRefuse(
            $"{page} has no place for staging; put '<!-- cost of staging -->' and '<!-- end of the cost of staging -->' where its table belongs");
    }

    [Fact]
    public async Task A_format_that_is_none_is_refused() => (await CommandRun.Of(StackFiles.Find(), "cost", "staging", "--format", "xml")).ShouldRefuse(
        "--format is 'xml' but must be text, json or markdown; see dotnet run --project stacks -- cost --help");

    private static decimal? Number(JsonElement value) => value.ValueKind == JsonValueKind.Null ? null : value.GetDecimal();
}
