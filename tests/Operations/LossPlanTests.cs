using System.Text.Json;
using Infra.Plans.Foreign;
using Stacks.Commands;
using Stacks.Operations.Previews;
using Stacks.Tools;
using Tests.Fixtures;
using Tests.Stacks;

namespace Tests.Operations;

/// <summary>A plan of Pulumi that loses something.</summary>
public sealed class LossPlanTests : IDisposable
{
    private const string Diff = "pulumi preview --diff --color never --non-interactive --stack staging";
    private const string Json = "pulumi preview --json --non-interactive --stack staging";
    private const string Urn = "urn:pulumi:staging::infra::infra:data:PostgresDatabase$aws:rds/instance:Instance::database-instance";

    /// <summary>The database is replaced, opened and unprotected.</summary>
    internal const string Preview = $$$"""
        {
          "steps": [
            {
              "op": "replace",
              "urn": "{{{Urn}}}",
              "oldState": {"urn": "{{{Urn}}}", "type": "aws:rds/instance:Instance", "custom": true, "id": "db-1", "protect": true, "inputs": {"publiclyAccessible": false}},
              "newState": {"urn": "{{{Urn}}}", "type": "aws:rds/instance:Instance", "custom": true, "inputs": {"publiclyAccessible": true}},
              "replaceReasons": ["engine"]
            }
          ],
          "changeSummary": {"replace": 1}
        }
        """;

    private readonly TemporaryRepository _repository = new("staging");

    private static string Digest => PreviewDigest.Of(ToolRequests.Parse<PulumiPreview>(new ToolCall("pulumi", []), Preview));

    public void Dispose() => _repository.Dispose();

    [Fact]
    public async Task It_is_told_with_the_entry_that_would_agree_to_it_and_ends_with_1()
    {
        var file = _repository.PathOf("plan.md");

        var run = await PlanAsync("--output", file);

        Assert.Equal((ExitCode.PolicyBroken, ""), (run.ExitCode, run.Error));
        Assert.Contains($"Could be lost, and nobody agreed to it: 2\n  database-instance (rds.Instance): the engine replaces it, for its input engine\n    {Urn}\n", run.Output, StringComparison.Ordinal);
        Assert.Contains($"    digest: \"{Digest}\"\nMay do more, or is open to more: 1\n  database-instance (rds.Instance) has a public address\n    false becomes true\ndigest: {Digest}\n", run.Output, StringComparison.Ordinal);
        var markdown = _repository.Read("plan.md");
        Assert.Contains("**Could be lost**: **2 that nobody agreed to**, which stops the pipeline\n\n- `database-instance (rds.Instance)`: the engine replaces it", markdown, StringComparison.Ordinal);
        Assert.Contains("**May do more, or is open to more**: 1 resource\n\n- `database-instance (rds.Instance)` has a public address: before `false`, now `true`\n", markdown, StringComparison.Ordinal);
        Assert.Contains($"  agreed-{Digest[..8]}:\n", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_agreed_to_for_exactly_this_plan_is_told_and_fine()
    {
        Agree(Digest);

        var run = await PlanAsync();

        Assert.Equal((ExitCode.Fine, ""), (run.ExitCode, run.Error));
        Assert.Contains("Lost, agreed to: database-instance (rds.Instance): the engine replaces it, for its input engine. The data was copied on Monday. (@acme/platform)\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_agreed_to_for_another_plan_does_not_count()
    {
        Agree(new string('0', 64));

        var run = await PlanAsync();

        Assert.Equal(ExitCode.PolicyBroken, run.ExitCode);
        Assert.Contains($"stacks/losses/staging.yaml: losses.move is for the plan 000000000000..., this one is {Digest[..12]}..., so it does not count.\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_agreements_that_does_not_read_is_refused()
    {
        _repository.Write("stacks/losses/staging.yaml", "losses: []\n");

        var run = await PlanAsync();

        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.StartsWith("stacks/losses/staging.yaml: losses is a list of 0 but must be a section with a section for each agreement by name, or {}", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_state_that_cannot_be_read_is_no_plan()
    {
        var run = await PlanAsync(Preview.Replace("\"type\": \"aws:rds/instance:Instance\", ", "", StringComparison.Ordinal));

        Assert.Equal(ExitCode.PolicyBroken, run.ExitCode);
        Assert.StartsWith("nobody can tell what the plan would lose: pulumi preview: ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void A_protection_that_is_turned_on_or_off_is_a_part_of_the_digest(bool before, bool after)
    {
        static string Of(bool before, bool after) => PreviewDigest.Of(ToolRequests.Parse<PulumiPreview>(new ToolCall("pulumi", []), JsonSerializer.Serialize(new
        {
            steps = new[] { new { op = "same", urn = Urn, oldState = new { urn = Urn, protect = before }, newState = new { urn = Urn, protect = after } } },
            changeSummary = new { same = 1 },
        })));

        Assert.NotEqual(Of(true, true), Of(before, after));
        Assert.Equal(Of(true, true), Of(false, false));
    }

    private void Agree(string digest) => _repository.Write("stacks/losses/staging.yaml", $"""
        losses:
          move:
            urns: ["{Urn}"]
            reason: The data was copied on Monday.
            owner: "@acme/platform"
            digest: "{digest}"
        """);

    private Task<CommandRun> PlanAsync(string option, string file) => PlanAsync(Preview, option, file);

    private Task<CommandRun> PlanAsync(string preview = Preview, params string[] options) => CommandRun.InAsync(
        new CommandEnvironment
        {
            Output = TextWriter.Null,
            Error = TextWriter.Null,
            Files = () => _repository.Files,
            Tools = _ => new RecordedTools().On(Diff, "~ database").On(Json, preview),
            Variables = _ => null,
        },
        ["plan", "staging", .. options]);
}
