using System.Text.Json;
using Infra.Policies;
using Stacks.Commands;

namespace Tests.Stacks;

public sealed class PreviewExemptionsTests
{
    private static readonly Policy Blue = new()
    {
        Id = "TEST-01",
        Severity = Severity.Blocker,
        Promise = "every network is blue",
        Why = "Because.",
        Fix = "paint it",
        Select = plan => plan.OfType("aws:ec2/vpc:Vpc"),
        Holds = _ => false,
    };

    [Fact]
    public async Task What_is_agreed_to_is_listed_and_stops_nothing()
    {
        var run = await PreviewAsync("text", resource: "network-vpc");

        Assert.Equal((ExitCode.Fine, ""), (run.ExitCode, run.Error));
        Assert.Contains(
            """
            Policies: 1 checked, all kept but for 1 exemption

            Exempted: 1 broken promise, agreed to
              TEST-01  network-vpc: every network is blue
                reason: The painter [comes] next month.
                owner: @acme/platform, until 2026-12-21


            """.ReplaceLineEndings("\n"),
            run.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_stand_is_exit_code_1()
    {
        var run = await PreviewAsync("text", resource: "network");

        Assert.Equal((ExitCode.PolicyBroken, ""), (run.ExitCode, run.Error));
        Assert.Contains(
            "Exemptions: 1 cannot stand, which stops the pipeline\n"
            + "  stacks/exemptions/staging.yaml: exemptions[0] (TEST-01 on network) is not needed: nothing of that name breaks that promise here; take it out\n\n",
            run.Output,
            StringComparison.Ordinal);
        Assert.Contains("1 checked, 1 promise broken", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Programs_are_told_the_same()
    {
        using var agreed = JsonDocument.Parse((await PreviewAsync("json", resource: "network-vpc")).Output);
        using var refused = JsonDocument.Parse((await PreviewAsync("json", resource: "network")).Output);

        var policies = agreed.RootElement.GetProperty("policies");
        Assert.Equal(
            """[{"id":"TEST-01","severity":"blocker","resource":"network-vpc","urn":"urn:pulumi:staging::infra::infra:network:VpcNetwork$aws:ec2/vpc:Vpc::network-vpc","promise":"every network is blue","why":"Because.","fix":"paint it","problem":null,"reason":"The painter [comes] next month.","owner":"@acme/platform","expires":"2026-12-21","agreedIn":"stacks/exemptions/staging.yaml: exemptions[0]"}]""",
            JsonSerializer.Serialize(policies.GetProperty("exempted")));
        Assert.Equal((0, 0), (policies.GetProperty("violations").GetArrayLength(), policies.GetProperty("exemptionProblems").GetArrayLength()));
        Assert.Equal(
            ["stacks/exemptions/staging.yaml: exemptions[0] (TEST-01 on network) is not needed: nothing of that name breaks that promise here; take it out"],
            refused.RootElement.GetProperty("policies").GetProperty("exemptionProblems").EnumerateArray().Select(problem => problem.GetString()));
    }

    [Fact]
    public async Task A_pull_request_is_told_the_same()
    {
        Assert.Contains(
            "**Exempted**: 1 broken promise, agreed to\n\n"
            + "- `TEST-01` `network-vpc` until 2026-12-21, `@acme/platform`: every network is blue\n  - reason: The painter \\[comes\\] next month\\.\n\n",
            (await PreviewAsync("markdown", resource: "network-vpc")).Output,
            StringComparison.Ordinal);
        Assert.Contains(
            "\n\n**Exemptions**: **1 cannot stand**, which stops the pipeline\n\n- stacks/exemptions/staging\\.yaml\\: exemptions\\[0\\] \\(TEST\\-01 on network\\) is not needed",
            (await PreviewAsync("markdown", resource: "network")).Output,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-11-20", false)]
    [InlineData("2026-11-21", true)]
    [InlineData("2026-12-21", true)]
    public async Task The_end_is_told_30_days_ahead(string today, bool isTold)
    {
        var run = await PreviewAsync("text", resource: "network-vpc", today);

        Assert.Equal(ExitCode.Fine, run.ExitCode);
        Assert.Equal(isTold, run.Output.Contains(
            "  stacks/exemptions/staging.yaml: exemptions[0] exempts network-vpc from TEST-01 until 2026-12-21, ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_notice_says_who_answers_and_what_mends_it() => Assert.Contains(
        "until 2026-12-21, 10 days more: @acme/platform answers for it\n    paint it\n",
        (await PreviewAsync("text", resource: "network-vpc", "2026-12-11")).Output,
        StringComparison.Ordinal);

    [Fact]
    public async Task The_day_after_it_stops_the_pipeline()
    {
        var run = await PreviewAsync("text", resource: "network-vpc", "2026-12-22");

        Assert.Equal(ExitCode.PolicyBroken, run.ExitCode);
        Assert.Contains("(TEST-01 on network-vpc) expired on 2026-12-21", run.Output, StringComparison.Ordinal);
    }

    private static async Task<CommandRun> PreviewAsync(string format, string resource, string today = "2026-11-01")
    {
        using var repository = new TemporaryRepository("staging");
        repository.Write("stacks/exemptions/staging.yaml", $"""
            exemptions:
              - policy: TEST-01
                resource: {resource}
                reason: The painter [comes] next month.
                owner: "@acme/platform"
                expires: 2026-12-21
            """);
        var files = repository.Files;
        return await CommandRun.InAsync(
            new CommandEnvironment
            {
                Output = TextWriter.Null,
                Error = TextWriter.Null,
                Files = () => files,
                Policies = () => [Blue],
                Clock = new CommandRun.FixedClock(DateTimeOffset.Parse($"{today}T23:00:00Z", System.Globalization.CultureInfo.InvariantCulture)),
            },
            "preview", "staging", "--format", format);
    }
}
