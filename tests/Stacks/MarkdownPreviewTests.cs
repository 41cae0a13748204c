using Infra.Policies;
using Infra.Settings;
using Stacks.Commands;
using Stacks.Planning;
using Stacks.Preview;
using Tests.Report;

namespace Tests.Stacks;

public sealed class MarkdownPreviewTests
{
    [Fact]
    public void The_whole_text()
    {
        var report = TextPreviewTests.Report(SmallPlan.With("cidrBlock", "10.9.0.0/16"), SmallPlan.With("cidrBlock", "10.0.0.0/16")) with
        {
            Notices = [new Notice("cache.tokenRotation", "half way", "pulumi config set x")],
            MissingImages = [new MissingImage("services.api.image", "docker build", "image: own:1.0.0")],
            SecretsToFill = [new SecretToFill("STRIPE_KEY", ["api", "worker"], "aws put")],
            UnsetSecrets = [new UnsetSecret("secrets.TOKEN", "pulumi config set --secret --path secrets.TOKEN --stack dev")],
        };

        GoldenFile.ShouldBe("small.md", Write(report));
    }

    [Fact]
    public void Broken_policies_come_first()
    {
        var policy = new Policy
        {
            Id = "NET-01",
            Severity = Severity.Blocker,
            Promise = "nothing is <open>",
            Why = "why",
            Fix = "fix",
            Select = plan => plan.OfType("aws:ec2/vpc:Vpc"),
            Holds = _ => throw new InvalidOperationException("@everyone `x`"),
        };
        var plan = SmallPlan.With("cidrBlock", "10.9.0.0/16");
        var text = Write(TextPreviewTests.Report(plan, plan) with { Policies = PolicyReport.Of(plan, [policy]) });

        Assert.Contains(
            "**Policies**: 1 checked, 1 promise broken, which stops the pipeline\n\n- `NET-01` blocker, `network-vpc`: nothing is \\<open\\>\n  - ``",
            text,
            StringComparison.Ordinal);
        Assert.StartsWith("### `dev`: 1 broken promise\n\nThis stops the pipeline. ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_an_approved_plan_everything_is_new() => Assert.Contains(
        "| Changes | **no plan yet in tests/Approved/dev.plan.txt: everything is new** |\n",
        Write(TextPreviewTests.Report(SmallPlan.With("cidrBlock", "10.9.0.0/16"), approved: null)),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("```\n</details> @acme/owners")]
    [InlineData("\u202e``````")]
    [InlineData("<!-- plan-production -->")]
    public void No_setting_breaks_out_of_the_difference(string value)
    {
        var lines = Write(TextPreviewTests.Report(SmallPlan.With("cidrBlock", value), SmallPlan.With("cidrBlock", "10.0.0.0/16"))).Split('\n');

        var fences = lines.Index().Where(line => line.Item.StartsWith("```", StringComparison.Ordinal)).ToList();
        var first = fences.FindIndex(fence => fence.Item.EndsWith("diff", StringComparison.Ordinal));
        Assert.Equal(fences[first].Item, $"{fences[first + 1].Item}diff");
        var inside = string.Join('\n', lines[(fences[first].Index + 1)..fences[first + 1].Index]);
        Assert.DoesNotContain(fences[first + 1].Item, inside, StringComparison.Ordinal);
        Assert.DoesNotContain('\u202e', string.Concat(lines));
        Assert.All(
            lines.Index().Where(line => line.Index < fences[first].Index || line.Index > fences[first + 1].Index),
            line => Assert.False(line.Item.Contains("@acme", StringComparison.Ordinal) || line.Item.Contains("<!--", StringComparison.Ordinal), line.Item));
    }

    [Fact]
    public void A_large_plan_stays_within_the_budget()
    {
        var small = SmallPlan.With("cidrBlock", "10.9.0.0/16");
        var many = Enumerable.Range(1, 5_000).Select(number => small.Resources[1] with { Urn = $"{small.Resources[1].Urn}-{number}", Name = $"vpc-{number:0000}" });
        var large = small with { Resources = [.. small.Resources, .. many] };

        var text = MarkdownPreview.Write(TextPreviewTests.Report(large, small), MarkdownPreview.Budget);

        Assert.InRange(text.Length, 29_000, 30_000);
        var shown = text.Split('\n').Count(line => line.StartsWith("+ vpc-", StringComparison.Ordinal));
        Assert.Contains($"\n```\n\nand {5_000 - shown} more lines of the changes; the whole is in the artifact of this run.\n\n</details>\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_command_writes_the_same_twice_and_fits_beside_another_stack()
    {
        var first = await CommandRun.Of(StackFiles.Find(), "preview", "production", "--format", "markdown");
        var second = await CommandRun.Of(StackFiles.Find(), "preview", "production", "--format", "markdown");

        Assert.Equal((ExitCode.Fine, ""), (first.ExitCode, first.Error));
        Assert.Equal(first, second);
        Assert.StartsWith("### `production`: no change\n\n`shop` in ", first.Output, StringComparison.Ordinal);
        Assert.True(first.Output.Length <= Markdown.LongestComment / 2);
    }

    [Theory]
    [InlineData("preview staging --budget 5000", "--budget is for --format markdown")]
    [InlineData("preview staging --format markdown --budget 3999", "--budget is '3999' but must be 4000 to 65536; see dotnet run --project stacks -- preview --help")]
    [InlineData("preview staging --format markdown --budget 65537", "--budget is '65537' but must be 4000 to 65536; see dotnet run --project stacks -- preview --help")]
    [InlineData("preview staging --format markdown --budget much", "--budget is 'much' but must be 4000 to 65536; see dotnet run --project stacks -- preview --help")]
    [InlineData("preview staging --format markdown --budget", "--budget needs a value; see dotnet run --project stacks -- preview --help")]
    public async Task A_budget_that_makes_no_sense_is_refused(string args, string message) =>
        (await CommandRun.Of(StackFiles.Find(), args.Split(' '))).ShouldRefuse(message);

    private static string Write(PreviewReport report) => MarkdownPreview.Write(report, MarkdownPreview.Budget);
}
