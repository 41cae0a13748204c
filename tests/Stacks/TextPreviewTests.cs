using Infra.Changes;
using Infra.Changes.Loss;
using Infra.Plans;
using Infra.Policies;
using Infra.Settings;
using Spectre.Console;
using Stacks.Preview;
using Tests.Acceptance;
using Tests.Report;

namespace Tests.Stacks;

public sealed class TextPreviewTests
{
    [Fact]
    public void The_whole_text()
    {
        var before = SmallPlan.With("cidrBlock", "10.0.0.0/16");
        var plan = SmallPlan.With("cidrBlock", "10.9.0.0/16");
        var report = Report(plan, before) with { UnsetSecrets = [new UnsetSecret("secrets.TOKEN", "pulumi config set --secret --path secrets.TOKEN --stack dev")] };
        GoldenFile.ShouldBe("small.txt", Plain(report));
    }

    [Fact]
    public void Without_an_approved_plan_everything_is_new()
    {
        var text = Plain(Report(SmallPlan.With("cidrBlock", "10.9.0.0/16"), approved: null));
        Assert.Contains(
            "Changes: no plan yet in tests/Approved/dev.plan.txt; everything is new\n"
            + "  If this is what you want: dotnet run --project stacks -- approve dev\n",
            text,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[red]10[/]", "[red]10[/]")]
    [InlineData("[[", "[[")]
    [InlineData("a\u001b[31mb\nc", "a\\u001B[31mb\\u000Ac")]
    public void Nothing_in_a_value_is_taken_for_markup(string value, string shown)
    {
        var plan = SmallPlan.With("cidrBlock", value);
        Assert.Contains($"network-vpc  ec2.Vpc  cidrBlock: {shown}\n", Plain(Report(plan, plan)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_secret_input_is_named_as_one()
    {
        var plan = SmallPlan.With("cidrBlock", Secret.Value);
        Assert.Contains("cidrBlock: [secret]\n", Plain(Report(plan, plan)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_difference_names_what_is_dangerous_first_and_counts_the_rest()
    {
        var small = SmallPlan.With("cidrBlock", "10.9.0.0/16");
        var copies = Enumerable.Range(1, 80).Select(number => small.Resources[1] with
        {
            Urn = $"{small.Resources[1].Urn}-{number}",
            Name = $"vpc-{number:00}",
        });
        var large = small with { Resources = [.. small.Resources.Where(resource => resource.Name != "store"), .. copies] };
        var text = Plain(Report(large, small));
        Assert.Contains(
            "Changes: 80 added, 1 removed compared with tests/Approved/dev.plan.txt\n"
            + "  Changes that can lose something: 1 resource\n"
            + "    @@ network @@\n"
            + "    - store  rds.Instance\n"
            + "  Added: 80 resources\n"
            + "    @@ network @@\n"
            + "    + vpc-01  ec2.Vpc  cidrBlock: 10.9.0.0/16\n",
            text,
            StringComparison.Ordinal);
        Assert.Contains("    and 23 more lines; --html FILE and --format json have them all\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_terminal_gets_colours_and_lines_as_wide_as_it_is()
    {
        var plan = SmallPlan.With("cidrBlock", "10.9.0.0/16");
        using var output = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.Standard,
            Out = new AnsiConsoleOutput(output),
        });
        console.Profile.Width = 30;
        TextPreview.Write(console, Report(plan, plan));
        Assert.Contains("\u001b[1mdev\u001b[0m", $"{output}", StringComparison.Ordinal);

        using var plain = new StringWriter();
        var narrow = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Out = new AnsiConsoleOutput(plain) });
        narrow.Profile.Width = 30;
        TextPreview.Write(narrow, Report(plan, plan));
        Assert.All($"{plain}".ReplaceLineEndings("\n").Split('\n'), line => Assert.True(line.TrimEnd().Length <= 30, line));
    }

    [Fact]
    public void An_agreement_that_does_not_count_is_told()
    {
        var plan = SmallPlan.With("cidrBlock", "10.9.0.0/16");
        var digest = PlanDigest.Of(plan);
        var other = new LossOverride("old", ["urn:other"], "The data was copied on Monday.", "@acme", new string('0', 64), "stacks/losses/dev.yaml: losses.old");
        PreviewReport Agreed(LossOverride agreement) => Report(plan, plan) with { Review = ChangeReview.Of(PlanChanges.Between(plan, plan), [agreement], digest) };

        Assert.Contains(
            $"Agreements to a loss: for other plans\n  stacks/losses/dev.yaml: losses.old is for the plan 000000000000..., this one is {digest[..12]}..., so it does not count\n",
            Plain(Agreed(other)),
            StringComparison.Ordinal);
        var stands = Plain(Agreed(other with { Digest = digest }));
        Assert.Contains(
            "Agreements to a loss: one that cannot stand stops the pipeline\n  stacks/losses/dev.yaml: losses.old names urn:other, which loses nothing in this plan; take it out\n",
            stands,
            StringComparison.Ordinal);
        Assert.DoesNotContain("Could be lost", stands, StringComparison.Ordinal);
    }

    internal static PreviewReport Report(Plan plan, Plan? approved) => new()
    {
        SettingsFile = "Pulumi.dev.yaml",
        Product = "shop",
        Region = "eu-west-1",
        Plan = plan,
        ComparedWith = "tests/Approved/dev.plan.txt",
        IsApproved = approved == plan,
        Review = approved is null ? null : ChangeReview.Of(PlanChanges.Between(PlanText.Read(PlanText.Write(approved)), plan), [], PlanDigest.Of(plan)),
        Policies = PolicyReport.Of(plan, []),
        Acceptance = MadeUpAcceptance.Nothing,
        Notices = [],
        UnsetSecrets = [],
        SecretsToFill = [],
        MissingImages = [],
        Duration = TimeSpan.FromMilliseconds(250),
    };

    private static string Plain(PreviewReport report)
    {
        using var output = new StringWriter();
        var environment = new global::Stacks.Commands.CommandEnvironment { Output = output, Error = TextWriter.Null };
        TextPreview.Write(environment.OutputConsole(), report);
        return $"{output}".ReplaceLineEndings("\n");
    }
}
