using Infra.Changes.Loss;
using Infra.Settings;
using Stacks.Planning;

namespace Tests.Stacks;

public sealed class LossOverridesTests
{
    private const string File = "stacks/losses/staging.yaml";
    private const string Urn = "urn:pulumi:staging::infra::infra:data:PostgresDatabase$aws:rds/instance:Instance::database-instance";

    private static readonly string Digest = new('0', 64);

    private static readonly Loss Database = new(Urn, "database-instance (rds.Instance)", LossKind.Replaced, "its input engine makes AWS replace it", "it is empty", "restore a snapshot");

    [Fact]
    public void An_agreement_is_read_as_it_stands()
    {
        var agreement = Assert.Single(LossOverrides.Parse(File, $"""
            losses:
              move-database:
                urns: ["{Urn}"]
                reason: The data was copied on Monday and checked.
                owner: "@acme/platform"
                digest: "{Digest}"
            """));

        Assert.Equal(
            ("move-database", Urn, "The data was copied on Monday and checked.", "@acme/platform", Digest, $"{File}: losses.move-database"),
            (agreement.Name, Assert.Single(agreement.Urns), agreement.Reason, agreement.Owner, agreement.Digest, agreement.Place));
    }

    [Fact]
    public void Every_problem_of_the_file_is_told()
    {
        var refusal = Assert.Throws<SettingsException>(() => LossOverrides.Parse(File, """
            losses:
              move-database:
                urns: ["urn:pulumi:staging::infra::*::database-instance", database-instance]
                reason: because
                owner: acme
                digest: abc
              move-cache:
                urns: []
            """));

        Assert.Equal(
            """
            stacks/losses/staging.yaml: losses.move-database.urns[0] is 'urn:pulumi:staging::infra::*::database-instance' but must be the whole URN of a resource, without stars: urn:pulumi:STACK::PROJECT::TYPE::NAME
            stacks/losses/staging.yaml: losses.move-database.urns[1] is 'database-instance' but must be the whole URN of a resource, without stars: urn:pulumi:STACK::PROJECT::TYPE::NAME
            stacks/losses/staging.yaml: losses.move-database.reason is 'because' but must be a sentence of at least 20 characters, in your own words, that says why nothing is missed
            stacks/losses/staging.yaml: losses.move-database.owner is 'acme' but must be the @user or @organisation/team who answers for it, in quotes, for example "@acme/platform"
            stacks/losses/staging.yaml: losses.move-database.digest is 'abc' but must be the digest of the plan, 64 hexadecimal digits as the command prints them
            """.ReplaceLineEndings("\n"),
            string.Join('\n', refusal.Problems.Select(problem => $"{problem}").Where(problem => !problem.Contains("move-cache", StringComparison.Ordinal))));
        Assert.Equal(
            ["losses.move-cache.digest", "losses.move-cache.owner", "losses.move-cache.reason", "losses.move-cache.urns"],
            refusal.Problems.Select(problem => problem.Key!).Where(key => key.Contains("move-cache", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Both_stacks_have_a_file_that_agrees_to_nothing()
    {
        var files = StackFiles.Find();

        Assert.All(files.Stacks, stack =>
        {
            Assert.True(System.IO.File.Exists(Path.Combine(files.Losses, $"{stack}.yaml")));
            Assert.Empty(LossOverrides.Of(files, stack));
        });
    }

    [Fact]
    public void A_file_of_no_stack_is_refused_and_a_missing_one_agrees_to_nothing()
    {
        using var repository = new TemporaryRepository("staging");
        Assert.Empty(LossOverrides.Of(repository.Files, "staging"));
        repository.Write("stacks/losses/stagin.yaml", "losses: {}\n");

        var refusal = Assert.Throws<SettingsException>(() => LossOverrides.Of(repository.Files, "staging"));

        Assert.Equal("stacks/losses/stagin.yaml: is of no stack; the file of a stack is called <stack>.yaml, and the stacks are staging", refusal.Message);
    }

    [Fact]
    public void What_a_reader_is_told_names_the_resource_the_loss_the_safe_way_and_the_entry() => Assert.Equal(
        $"""
        Could be lost, and nobody agreed to it: 1
          database-instance (rds.Instance): its input engine makes AWS replace it
            {Urn}
            lost: it is empty
            safe: restore a snapshot
        If it shall be lost all the same (docs/runbooks/loss-override.md), add this to stacks/losses/staging.yaml below losses:, with your own words, and have it reviewed:
          agreed-00000000:
            urns:
              - "{Urn}"
            reason: Say here where the data is now, and how you know.
            owner: "@organisation/team"
            digest: "{Digest}"
        """.ReplaceLineEndings("\n"),
        string.Join('\n', LossText.Lines(LossReview.Of([Database], [], Digest), "staging")));

    [Fact]
    public void The_entry_that_is_shown_counts_once_somebody_has_said_why_and_who()
    {
        var open = LossReview.Of([Database, Database with { Kind = LossKind.Unprotected }], [], Digest);

        var entry = $"losses:\n{string.Join('\n', LossText.Entry(open))}\n";

        Assert.Equal(
            ["losses.agreed-00000000.owner", "losses.agreed-00000000.reason"],
            Assert.Throws<SettingsException>(() => LossOverrides.Parse(File, entry)).Problems.Select(problem => problem.Key).Order(StringComparer.Ordinal));

        var overrides = LossOverrides.Parse(File, entry
            .Replace("Say here where the data is now, and how you know.", "The data was copied on Monday and checked.", StringComparison.Ordinal)
            .Replace("@organisation/team", "@acme/platform", StringComparison.Ordinal));

        Assert.True(LossReview.Of([Database, Database with { Kind = LossKind.Unprotected }], overrides, Digest).Holds);
    }

    [Fact]
    public void What_was_agreed_to_and_what_does_not_count_is_told_too()
    {
        var agreed = new LossOverride("a", [Urn], "The data was copied.", "@acme", Digest, "there");
        var lines = LossText.Lines(LossReview.Of([Database], [agreed, agreed with { Digest = new string('1', 64) }, agreed with { Urns = ["urn:other"] }], Digest), "staging");

        Assert.Equal(
            [
                "Lost, agreed to: database-instance (rds.Instance): its input engine makes AWS replace it. The data was copied. (@acme)",
                "there names urn:other, which loses nothing in this plan; take it out.",
                "there is for the plan 111111111111..., this one is 000000000000..., so it does not count.",
            ],
            lines);
    }

    [Fact]
    public void Where_nothing_is_lost_nothing_is_told() => Assert.Empty(LossText.Lines(LossReview.Of([], [], Digest), "staging"));
}
