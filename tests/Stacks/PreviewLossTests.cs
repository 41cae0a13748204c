using System.Text.Json.Nodes;
using Infra.Plans;
using Stacks.Commands;
using Stacks.Planning;

namespace Tests.Stacks;

/// <summary>A preview of a change that loses something.</summary>
public sealed class PreviewLossTests : IDisposable
{
    private readonly TemporaryRepository _repository = new("staging");

    public void Dispose() => _repository.Dispose();

    [Fact]
    public async Task It_ends_with_1_until_somebody_agrees_to_exactly_this_plan()
    {
        await ApproveAnotherNameOfTheDatabaseAsync();

        var (exitCode, preview) = await PreviewAsync();

        var loss = Assert.Single(preview["losses"]!["open"]!.AsArray())!;
        Assert.Equal((ExitCode.PolicyBroken, "its input dbName makes AWS replace it"), (exitCode, $"{loss["what"]}"));

        Agree($"{loss["urn"]}", $"{preview["digest"]}");
        (exitCode, preview) = await PreviewAsync();
        Assert.Equal(ExitCode.Fine, exitCode);
        Assert.Empty(preview["losses"]!["open"]!.AsArray());
        Assert.Single(preview["losses"]!["agreed"]!.AsArray());

        Agree($"{loss["urn"]}", new string('0', 64));
        (exitCode, preview) = await PreviewAsync();
        Assert.Equal(ExitCode.PolicyBroken, exitCode);
        Assert.Single(preview["losses"]!["leftovers"]!.AsArray());
    }

    private async Task ApproveAnotherNameOfTheDatabaseAsync()
    {
        var planned = await StackPlanner.PlanAsync(_repository.Files, "staging");
        ApprovedPlan.Of(_repository.Files, "staging").With(planned.Plan.With("database-instance", "dbName", "other"));
    }

    private void Agree(string urn, string digest) => _repository.Write("stacks/losses/staging.yaml", $"""
        losses:
          rename-the-database:
            urns: ["{urn}"]
            reason: The data was copied on Monday and counted.
            owner: "@acme/platform"
            digest: "{digest}"
        """);

    private async Task<(int ExitCode, JsonNode Preview)> PreviewAsync()
    {
        var run = await CommandRun.Of(_repository.Files, "preview", "staging", "--format", "json");
        return (run.ExitCode, JsonNode.Parse(run.Output)!);
    }
}
