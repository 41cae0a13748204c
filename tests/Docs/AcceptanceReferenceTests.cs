using Infra.Acceptance;
using Infra.Acceptance.Questions;
using Stacks.Reference;
using Tests.Acceptance;
using Tests.Fixtures;
using Tests.Stacks;

namespace Tests.Docs;

/// <summary>What docs/acceptance.md tells is what the code holds plans to.</summary>
public sealed class AcceptanceReferenceTests
{
    private static readonly DatedFile Versions = new("infra/Acceptance/Facts/versions.tsv", new DateOnly(2026, 11, 21), TimeSpan.FromDays(90), "aws rds describe-db-engine-versions");

    private static readonly string Text = AcceptanceReference.Write(
        [MadeUpAcceptance.Metric, MadeUpAcceptance.Iops with { Says = "must be a|b", Checked = new DateOnly(2026, 11, 20) }],
        [Versions],
        [new KnownQuestion("LOG-01", "aws:cloudwatch/logGroup:LogGroup", "Is {name} taken?", "It is refused.", "aws logs describe-log-groups | x", "the API")],
        [new UncheckedFact("aws:sns/topic:Topic", "100,000 topics", "a quota that AWS raises on request", "SNS quotas")]);

    [Fact]
    public void The_file_is_current() => Assert.Equal(
        AcceptanceReference.Write(ConstraintCatalog.All, DatedFiles.All, KnownQuestion.All, UncheckedFacts.All),
        RepositoryFiles.Text("docs/acceptance.md").ReplaceLineEndings("\n"));

    [Fact]
    public async Task The_command_writes_it()
    {
        using var repository = new TemporaryRepository();
        var file = Path.Combine(repository.Root, "acceptance.md");

        Assert.Equal(new CommandRun(0, "", ""), await CommandRun.Of(repository.Files, "acceptance", "--output", file));

        Assert.Equal(RepositoryFiles.Text("docs/acceptance.md").ReplaceLineEndings("\n"), await File.ReadAllTextAsync(file));
    }

    [Fact]
    public async Task Without_a_file_it_lists_every_constraint_in_a_line()
    {
        using var repository = new TemporaryRepository();

        var run = await CommandRun.Of(repository.Files, "acceptance");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(ConstraintCatalog.All.Select(constraint => constraint.Id), run.Output.Split('\n')[..^1].Select(line => line.Split("  ")[0]));
    }

    [Fact]
    public void A_type_has_a_heading_that_can_be_linked_and_its_constraints_below()
    {
        Assert.Contains(
            "\n### aws:rds/instance:Instance\n\n"
            + "| id | what it is about | what is demanded | what happens otherwise | noticed | how to mend it | source | checked |\n| --- | --- | --- | --- | --- | --- | --- | --- |\n"
            + "| RDS-INSTANCE-17 | `iops` | must be a\\|b | InvalidParameterCombination: You can't specify IOPS \\<or\\> throughput for engine postgres and a storage size less than 400. "
            + "| apply | leave iops away, or set database.storage to 400 GiB or more | AWS RDS User Guide, CHAP\\_Storage (2026-11-21) | 2026-11-20 |\n",
            Text,
            StringComparison.Ordinal);
        Assert.Equal("#awsrdsinstanceinstance", AcceptanceReference.Anchor("aws:rds/instance:Instance"));
        Assert.Equal("#aws", AcceptanceReference.Anchor(ConstraintCatalog.EveryAwsType));
    }

    [Fact]
    public void The_figures_say_when_somebody_would_notice() =>
        Assert.Contains("2 constraints on 2 types. Without them:\n\n| noticed | constraints | |\n| --- | ---: | --- |\n| preview | 0 | pulumi preview says so too |\n| apply | 1 | ", Text, StringComparison.Ordinal);

    [Fact]
    public void A_list_says_how_old_it_is_and_how_it_is_refreshed() =>
        Assert.Contains("\n| `infra/Acceptance/Facts/versions.tsv` | 2026-11-21 | 2027-02-19 | aws rds describe-db-engine-versions |\n", Text, StringComparison.Ordinal);

    [Fact]
    public void A_question_has_the_command_that_answers_it() =>
        Assert.Contains("\n| LOG-01 | aws:cloudwatch/logGroup:LogGroup | Is {name} taken? | `aws logs describe-log-groups \\| x` | It is refused. | the API |\n", Text, StringComparison.Ordinal);

    [Fact]
    public void What_is_not_checked_says_why() =>
        Assert.EndsWith("\n| aws:sns/topic:Topic | 100,000 topics | a quota that AWS raises on request | SNS quotas |\n", Text, StringComparison.Ordinal);
}
