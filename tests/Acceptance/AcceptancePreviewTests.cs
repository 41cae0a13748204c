using System.Text.Json.Nodes;
using Infra.Acceptance;
using Spectre.Console;
using Stacks.Preview;
using Stacks.Preview.Html;
using Tests.Report;
using Tests.Stacks;

namespace Tests.Acceptance;

/// <summary>What a preview tells of what AWS and GitHub would refuse.</summary>
public sealed class AcceptancePreviewTests
{
    private static readonly PreviewReport Report = Of(MadeUpAcceptance.Everything);

    [Fact]
    public async Task A_refusal_is_exit_code_1_and_says_what_why_where_and_how()
    {
        using var repository = new TemporaryRepository("staging");

        var run = await CommandRun.Of(repository.Files, MadeUpAcceptance.Everything, "preview", "staging");

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Contains(
            """
            Acceptance: 3 constraints checked, 2 refusals by AWS or GitHub; they stop the pipeline
              RDS-INSTANCE-17  database-instance (rds.Instance): iops is 3000, but must be absent, because allocatedStorage is 100
                rule: iops must be absent below 400 GiB of gp3
                answer: InvalidParameterCombination: You can't specify IOPS <or> throughput for engine postgres and a storage size less than 400. (noticed in the middle of an update)
                source: AWS RDS User Guide, CHAP_Storage (2026-11-21)
                fix: leave iops away, or set database.storage to 400 GiB or more
              CLOUDWATCH-METRIC-ALARM-03  api-5xx (cloudwatch.MetricAlarm): AWS/ECS has no metric Cpu with ClusterName alone
                rule: the resource must be about a metric that somebody publishes
                answer: nothing: the alarm stays in INSUFFICIENT_DATA (nobody would notice)
                source: AWS ECS Developer Guide (2026-11-21)
                fix: give it the dimensions of the metric
              undecided: 1 demand on 1 resource that nobody can judge yet

            """.ReplaceLineEndings("\n"),
            run.Output,
            StringComparison.Ordinal);
        Assert.Contains("\nStops the pipeline: 2 refusals by AWS or GitHub\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_stops_nothing_and_has_the_command_that_answers_it()
    {
        using var repository = new TemporaryRepository("staging");

        var run = await CommandRun.Of(repository.Files, MadeUpAcceptance.Everything with { Refusals = [] }, "preview", "staging");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("\nAcceptance: 3 constraints checked, nothing refused\n  undecided: 1 demand on 1 resource that nobody can judge yet\n", run.Output, StringComparison.Ordinal);
        Assert.Contains(
            """
            Questions: 6 that only the account or GitHub can answer; they stop nothing; --html FILE and --format json have every command and why it matters
              log-1 and 4 more: is there a log group of this name already? LOG-GROUP-01
                aws logs describe-log-groups --log-group-name-prefix /shop/log-1
              provider: is there a provider for GitHub in the account already? OIDC-PROVIDER-01
                aws iam list-open-id-connect-providers


            """.ReplaceLineEndings("\n"),
            run.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_is_told_of_questions_where_there_are_none() =>
        Assert.DoesNotContain("Questions", Plain(Of(MadeUpAcceptance.Nothing), 200) + MarkdownPreview.Write(Of(MadeUpAcceptance.Nothing), MarkdownPreview.Budget), StringComparison.Ordinal);

    [Fact]
    public void The_whole_Markdown() => GoldenFile.ShouldBe("acceptance.md", MarkdownPreview.Write(Report, MarkdownPreview.Budget));

    [Fact]
    public async Task The_whole_JSON_is_described_and_has_every_question()
    {
        var json = JsonPreview.Write(Report);

        Assert.Empty(await PreviewSchemaTests.ProblemsAsync(json));
        var acceptance = JsonNode.Parse(json)!["acceptance"]!;
        Assert.Equal((2, 1, 6), (acceptance["refusals"]!.AsArray().Count, acceptance["undecided"]!.AsArray().Count, acceptance["questions"]!.AsArray().Count));
        var refusal = acceptance["refusals"]![0]!;
        Assert.Equal(("RDS-INSTANCE-17", "database-instance", "aws:rds/instance:Instance"), ($"{refusal["id"]}", $"{refusal["resource"]}", $"{refusal["type"]}"));
        Assert.Equal(("iops", "3000", "apply"), ($"{refusal["property"]}", $"{refusal["value"]}", $"{refusal["noticed"]}"));
        Assert.Equal("iops must be absent below 400 GiB of gp3", $"{refusal["rule"]}");
        Assert.Null(acceptance["refusals"]![1]!["value"]);
    }

    [Fact]
    public void The_page_has_a_section_for_each_with_what_there_is_of_it()
    {
        var page = HtmlPreview.Write(Report);

        Assert.Contains("<a href=\"#acceptance\">Acceptance <span class=\"badge danger\">2 refused</span></a>", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"#questions\">Questions <span class=\"badge calm\">6</span></a>", page, StringComparison.Ordinal);
        Assert.Contains("<dd>iops is 3000, but must be absent, because allocatedStorage is 100</dd>", page, StringComparison.Ordinal);
        Assert.Contains("<summary>5 commands</summary>", page, StringComparison.Ordinal);
        Assert.Contains("aws logs describe-log-groups --log-group-name-prefix /shop/log-5", page, StringComparison.Ordinal);
        Assert.Contains("<span class=\"badge good\">nothing refused</span>", HtmlPreview.Write(Of(MadeUpAcceptance.Nothing)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(20)]
    [InlineData(40)]
    [InlineData(79)]
    public void It_is_as_wide_as_the_terminal_but_for_what_is_copied(int width) => Assert.All(
        Plain(Report, width).Split('\n').Where(line => !line.Contains("aws ", StringComparison.Ordinal) && !line.Contains("approve dev", StringComparison.Ordinal)),
        line => Assert.True(line.TrimEnd().Length <= width, line));

    [Fact]
    public void A_rule_that_the_finding_names_is_not_told_twice()
    {
        var report = Of(MadeUpAcceptance.Refusing("database-instance", "iops", "the number 3000", $"but {MadeUpAcceptance.Iops.Rule} (it is 100)"));

        Assert.Contains("database-instance (rds.Instance): iops is the number 3000, but must be absent below 400 GiB of gp3 (it is 100)\n    answer: ", Plain(report, 100_000), StringComparison.Ordinal);
        Assert.DoesNotContain("rule:", Plain(report, 100_000) + MarkdownPreview.Write(report, MarkdownPreview.Budget), StringComparison.Ordinal);
        Assert.DoesNotContain("<dt>Rule</dt>", HtmlPreview.Write(report), StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_value_is_cut_and_says_how_long_it_was()
    {
        var report = Of(MadeUpAcceptance.Refusing("database-instance", "name", new string('x', 5_000), $"must be one of {string.Join(", ", Enumerable.Range(0, 1_000))}"));
        var refusal = Plain(report, 100_000).Split('\n').Single(line => line.StartsWith("  RDS-INSTANCE-17", StringComparison.Ordinal));

        Assert.Contains($" is {new string('x', 160)}... (5000 characters), but must be one of 0, 1, ", refusal, StringComparison.Ordinal);
        Assert.InRange(refusal.Length, 500, 800);
        Assert.Contains(new string('x', 5_000), JsonPreview.Write(report), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[red]10[/]")]
    [InlineData("</article><script>alert(1)</script>")]
    [InlineData("a\u001b[31mb\nc\u202e")]
    [InlineData("``` @acme/owners #1 </details>")]
    public void Nothing_in_a_value_is_taken_for_markup(string value)
    {
        var acceptance = MadeUpAcceptance.Refusing($"store {value}", $"tags[\"{value}\"]", value, $"but must not be {value}");
        var report = Of(acceptance with { Questions = [MadeUpAcceptance.Asked($"log {value}") with { Asks = value, Command = value }] });

        var (text, markdown, page) = (Plain(report, 100_000), MarkdownPreview.Write(report, MarkdownPreview.Budget), HtmlPreview.Write(report));
        Assert.DoesNotContain(text, letter => letter is '\u001b' or '\u202e');
        Assert.DoesNotContain(markdown, letter => letter is '\u001b' or '\u202e');
        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
        Assert.All(markdown.Split('\n').Where(line => line.Contains("@acme", StringComparison.Ordinal)), line => Assert.Contains('`', line));
        Assert.Equal(markdown.Split("<details>").Length, markdown.ReplaceLineEndings("\n").Split("\n</details>").Length);
        Assert.Equal(value, $"{JsonNode.Parse(JsonPreview.Write(report))!["acceptance"]!["refusals"]![0]!["value"]}");
    }

    [Fact]
    public void Many_refusals_stay_within_the_budget_and_are_counted()
    {
        var one = MadeUpAcceptance.OfState.Refusals[0];
        var report = Of(MadeUpAcceptance.Everything with { Refusals = [.. Enumerable.Range(0, 500).Select(number => one with { Resource = $"database-{number:000}" })] });

        var text = MarkdownPreview.Write(report, MarkdownPreview.Budget);

        Assert.InRange(text.Length, 25_000, MarkdownPreview.Budget);
        var shown = text.Split('\n').Count(line => line.StartsWith("- `RDS-INSTANCE-17`", StringComparison.Ordinal));
        Assert.InRange(shown, 20, 499);
        Assert.Contains($"\nand {500 - shown} more refusals; the whole is in the artifact of this run.\n", text, StringComparison.Ordinal);
        Assert.InRange(MarkdownPreview.Write(report, MarkdownBudget.Least).Length, 1, MarkdownBudget.Least);
    }

    [Fact]
    public void A_demand_that_nobody_can_judge_is_counted_and_not_called_accepted()
    {
        var report = Of(MadeUpAcceptance.OfState with { Refusals = [] });

        Assert.Contains("| Acceptance | nothing refused; 1 undecided |\n", MarkdownPreview.Write(report, MarkdownPreview.Budget), StringComparison.Ordinal);
        Assert.Contains("<summary>1 demand on 1 resource that nobody can judge yet</summary>", HtmlPreview.Write(report), StringComparison.Ordinal);
    }

    private static PreviewReport Of(AcceptanceReport acceptance)
    {
        var plan = SmallPlan.With("cidrBlock", "10.9.0.0/16");
        return TextPreviewTests.Report(plan, plan) with { Acceptance = acceptance };
    }

    private static string Plain(PreviewReport report, int width)
    {
        using var output = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Out = new AnsiConsoleOutput(output) });
        console.Profile.Width = width;
        TextPreview.Write(console, report);
        return $"{output}".ReplaceLineEndings("\n");
    }
}
