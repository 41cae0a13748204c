using System.Text.Json.Nodes;
using Infra.Plans;
using Tests.Operations;
using Tests.Stacks;

namespace Tests.Check;

/// <summary>What <c>check</c> says of a change that loses something.</summary>
public sealed class CheckLossTests : IDisposable
{
    private readonly CheckFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Theory]
    [InlineData("text", "Could be lost, and nobody agreed to it: 2\n  database-instance (rds.Instance): the engine replaces it, for its input engine\n")]
    [InlineData("markdown", "**Could be lost**: **2 that nobody agreed to**, which stops the pipeline\n")]
    [InlineData("sarif", "\"text\": \"database-instance (rds.Instance): the engine replaces it, for its input engine. Lost: the new instance is empty")]
    [InlineData("junit", "broken by database-instance (rds.Instance): the engine replaces it, for its input engine; database-instance (rds.Instance): protect is turned off")]
    [InlineData("json", "\"what\": \"the engine replaces it, for its input engine\"")]
    public async Task A_preview_of_Pulumi_that_loses_something_fails_in_every_form(string format, string text)
    {
        var run = await CheckAsync(LossPlanTests.Preview, "--format", format);

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Contains(text, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whom_it_lets_in_is_told_and_fails_nothing()
    {
        var opened = LossPlanTests.Preview.Replace("\"replace\"", "\"update\"", StringComparison.Ordinal).Replace("\"protect\": true, ", "", StringComparison.Ordinal);

        var run = await CheckAsync(opened, "--format", "json");

        var file = JsonNode.Parse(run.Output)!["files"]![0]!;
        Assert.Empty(file["losses"]!["open"]!.AsArray());
        Assert.Equal("has a public address", $"{Assert.Single(file["widenings"]!.AsArray())!["what"]}");
        Assert.False((await CheckAsync(opened, "--format", "sarif")).Output.Contains("\"ruleId\": \"LOSS\"", StringComparison.Ordinal));
        Assert.Contains("\"ruleId\": \"WIDENING\"", (await CheckAsync(opened, "--format", "sarif")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_agreed_to_is_fine()
    {
        var file = _files.Repository.Write("preview.json", LossPlanTests.Preview);
        var digest = $"{JsonNode.Parse((await _files.CheckAsync(file, "--format", "json")).Output)!["files"]![0]!["losses"]!["digest"]}";
        var urn = $"{JsonNode.Parse(LossPlanTests.Preview)!["steps"]![0]!["urn"]}";
        _files.Repository.Write("stacks/losses/staging.yaml", $"""
            losses:
              move:
                urns: ["{urn}"]
                reason: The data was copied on Monday.
                owner: "@acme"
                digest: "{digest}"
            """);

        var run = await _files.CheckAsync(file, "--format", "json");

        var losses = JsonNode.Parse(run.Output)!["files"]![0]!["losses"]!;
        Assert.Empty(losses["open"]!.AsArray());
        Assert.Equal(["replaced", "unprotected"], losses["agreed"]!.AsArray().Select(agreed => $"{agreed!["kind"]}"));
        Assert.Contains("\"justification\": \"The data was copied on Monday. (@acme)\"", (await _files.CheckAsync(file, "--format", "sarif")).Output, StringComparison.Ordinal);
        Assert.DoesNotContain("no change loses what nobody can make again", Failures((await _files.CheckAsync(file, "--format", "junit")).Output), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plan_loses_something_only_in_what_it_is_compared_with()
    {
        var before = _files.Repository.Write("before.json", PlanJson.Write(CheckFiles.Small()));
        var after = _files.Repository.Write("after.json", PlanJson.Write(CheckFiles.Small().With("database-instance", "engine", "mysql")));

        var alone = await _files.CheckAsync(after, "--format", "json");
        var compared = await _files.CheckAsync(after, "--against", before, "--format", "json");

        Assert.Null(JsonNode.Parse(alone.Output)!["files"]![0]!["losses"]);
        Assert.Equal((0, 1), (alone.ExitCode, compared.ExitCode));
        Assert.Equal(
            "its input engine makes AWS replace it",
            $"{Assert.Single(JsonNode.Parse(compared.Output)!["files"]![0]!["losses"]!["open"]!.AsArray())!["what"]}");
    }

    private static string Failures(string junit) => string.Concat(junit.Split("<testcase").Where(test => test.Contains("<failure", StringComparison.Ordinal)));

    private Task<CommandRun> CheckAsync(string preview, params string[] options) => _files.CheckAsync([_files.Repository.Write("preview.json", preview), .. options]);
}
