using Infra.Policies;
using Infra.Policies.Published;
using Stacks.Planning;
using Stacks.Reference;
using Tests.Stacks;

namespace Tests.Docs;

/// <summary>What docs/policies.md tells is what the code holds plans to.</summary>
public sealed class PolicyReferenceTests
{
    private static readonly Policy Promise = new()
    {
        Id = "TEST-01",
        Severity = Severity.Advice,
        Promise = "every key is <ours>",
        Why = "A reason.",
        Fix = "make it so",
        Answers = ["KMS.4"],
        Disagreement = "Some want less.",
        IfPresent = true,
        Select = plan => plan.Resources,
        Holds = _ => true,
    };

    private static readonly PublishedRule Answered = new("KMS.4", "AWS Security Hub", "Medium", "kms-rotation", "enableKeyRotation == true");
    private static readonly PublishedRule Declined = new("RDS.23", "AWS Security Hub", "Low", "rds-port", "port | 5432");
    private static readonly PublishedStance Stance = new(StanceKind.Refused, ["RDS.23"], "Another port hides nothing.");

    [Fact]
    public void The_file_is_current() => Assert.Equal(
        PolicyReference.Write(PolicyCatalog.All, PublishedRules.Read(), PublishedStances.All),
        File.ReadAllText(Path.Combine(StackFiles.Find().Root, "docs", "policies.md")).ReplaceLineEndings("\n"));

    [Fact]
    public async Task The_command_writes_it()
    {
        using var repository = new TemporaryRepository();
        var file = Path.Combine(repository.Root, "policies.md");

        Assert.Equal(new CommandRun(0, "", ""), await CommandRun.Of(() => repository.Files, [Promise with { Answers = [] }], "policies", "--output", file));

        Assert.Contains("### TEST-01\n", await File.ReadAllTextAsync(file), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_cannot_be_written_is_refused()
    {
        using var repository = new TemporaryRepository();
        var file = Path.Combine(repository.Root, "no", "policies.md");

        (await CommandRun.Of(repository.Files, "policies", "--output", file)).ShouldRefuse($"--output is '{file}' but must be a file that can be written: there is no folder {Path.GetDirectoryName(file)}; see dotnet run --project stacks -- policies --help");
    }

    [Fact]
    public void A_promise_has_a_heading_that_can_be_linked_and_everything_that_is_known_of_it() => Assert.Contains(
        "### TEST-01\n\n**every key is \\<ours\\>** (advice, for what a team adds)\n\n- Why: A reason.\n- Fix: make it so\n- Answers: KMS.4\n- Where the sources disagree: Some want less.\n",
        Text,
        StringComparison.Ordinal);

    [Fact]
    public void A_rule_leads_to_its_promise_or_says_that_it_was_declined()
    {
        Assert.Contains("| KMS.4 | AWS Security Hub | Medium | enableKeyRotation == true | [TEST-01](#test-01) |\n", Text, StringComparison.Ordinal);
        Assert.Contains("| RDS.23 | AWS Security Hub | Low | port \\| 5432 | refused |\n", Text, StringComparison.Ordinal);
        Assert.Contains("| RDS.23 | refused | Another port hides nothing. |\n", Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_figures_count_the_rules_of_each_source_and_of_all()
    {
        Assert.Contains("1 promises: 1 answer published rules, 0 are our own.", Text, StringComparison.Ordinal);
        Assert.Contains("| AWS Security Hub | 2 | 1 | 1 | 0 |\n| all | 2 | 1 | 1 | 0 |\n", Text, StringComparison.Ordinal);
    }

    private static string Text => PolicyReference.Write([Promise], [Answered, Declined], [Stance]);
}
