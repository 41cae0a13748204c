using Infra.Plans;
using Stacks.Planning;
using Stacks.Preview.Html;
using Tests.Stacks;

namespace Tests.Report;

/// <summary><c>--html</c> and <c>--parity</c>; how the page behaves is the matter of tests/Browser.</summary>
public sealed class PreviewPageTests
{
    [Fact]
    public async Task The_page_is_written_beside_the_report_and_needs_nothing_else()
    {
        using var repository = new TemporaryRepository("staging");
        var file = Path.Combine(repository.Root, "page.html");

        var run = await CommandRun.Of(repository.Files, "preview", "staging", "--format", "markdown", "--html", file);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("### `staging`: ", run.Output, StringComparison.Ordinal);
        var page = await File.ReadAllTextAsync(file);
        Assert.StartsWith("<!doctype html>\n<html lang=\"en\">", page, StringComparison.Ordinal);
        Assert.Contains("content=\"default-src &#39;none&#39;; style-src &#39;sha256-", page, StringComparison.Ordinal);
        Assert.DoesNotContain("src=\"http", page, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Equal_plans_have_equal_pages_however_long_they_took()
    {
        var plan = SmallPlan.With("cidrBlock", "10.9.0.0/16");
        var report = TextPreviewTests.Report(plan, plan);
        Assert.Equal(HtmlPreview.Write(report), HtmlPreview.Write(report with { Duration = TimeSpan.FromHours(1) }));
    }

    [Theory]
    [InlineData("</script><script>alert(1)</script>")]
    [InlineData("<!--<script>")]
    [InlineData("\"onload='x'")]
    public void No_value_of_a_plan_becomes_markup(string value)
    {
        var plan = SmallPlan.With("cidrBlock", value);
        var page = HtmlPreview.Write(TextPreviewTests.Report(plan, SmallPlan.With("cidrBlock", Secret.Value)));
        Assert.DoesNotContain(value, page, StringComparison.Ordinal);
        Assert.Equal(2, page.Split("<script").Length - 1);
    }

    [Fact]
    public async Task A_stack_that_does_not_mirror_another_stops_the_pipeline()
    {
        using var repository = new TemporaryRepository("staging", "production");
        repository.Write("stacks/differences.yaml", "differences: {}\n");

        var run = await CommandRun.Of(repository.Files, "preview", "staging", "--parity", "production", "--format", "markdown");

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Contains(" differences from production without a reason\n\nThis stops the pipeline. ", run.Output, StringComparison.Ordinal);
        Assert.Contains("\n\n**Parity with production**: ", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("preview staging --parity staging", "--parity is 'staging' but must be another stack than the one that is previewed")]
    [InlineData("preview staging --parity no-such", "there is no stack 'no-such' (Pulumi.no-such.yaml); the stacks are production, staging")]
    [InlineData("preview --parity staging", "--parity compares two stacks; name the first: preview <stack> --parity STACK")]
    [InlineData("preview --html x.html", "--html holds the report of one stack; name it: preview <stack> --html FILE")]
    public async Task What_makes_no_sense_is_refused(string args, string message) => (await CommandRun.Of(StackFiles.Find(), args.Split(' '))).ShouldRefuse(message);
}
