using Infra.Policies.Exemptions;
using Infra.Settings;
using Stacks.Planning;
using Tests.Fixtures;

namespace Tests.Stacks;

public sealed class StackExemptionsTests
{
    private const string File = "stacks/exemptions/staging.yaml";

    [Fact]
    public void An_exemption_is_read_as_it_stands() => Assert.Equal(
        [new Exemption("DATA-03", "database-instance", "The restore test needs it.", "@acme/platform", new DateOnly(2027, 1, 31), $"{File}: exemptions[0]")],
        StackExemptions.Parse(File, """
            exemptions:
              - policy: DATA-03
                resource: database-instance
                reason: The restore test needs it.
                owner: "@acme/platform"
                expires: 2027-01-31
            """));

    [Fact]
    public void Every_problem_of_the_file_is_told()
    {
        var refusal = Assert.Throws<SettingsException>(() => StackExemptions.Parse(File, """
            exemptions:
              - policy: DATA-03
                resource: ""
                reasons: The restore test needs it.
                owner: acme/platform
                expires: 31.1.2027
              - DATA-04
              - policy: [DATA-05]
                resource: database-instance
                reason: The restore test needs it.
                owner: "@somebody"
                expires: 2027-02-30
            """));

        Assert.Equal(
            """
            stacks/exemptions/staging.yaml: exemptions[0].reason is missing; it must be a sentence that says why
            stacks/exemptions/staging.yaml: exemptions[0].resource is '' but must be the name of a resource in the program, or TYPE::NAME
            stacks/exemptions/staging.yaml: exemptions[0].reasons is not known; did you mean 'exemptions[0].reason'?
            stacks/exemptions/staging.yaml: exemptions[0].owner is 'acme/platform' but must be @user or @organisation/team, in quotes, for example "@acme/platform"
            stacks/exemptions/staging.yaml: exemptions[0].expires is '31.1.2027' but must be the last day on which it holds, as YYYY-MM-DD
            stacks/exemptions/staging.yaml: exemptions[1] is 'DATA-04' but must be a section with the keys policy, resource, reason, owner, expires
            stacks/exemptions/staging.yaml: exemptions[2].policy is a list of 1 but must be the id of a policy, for example DATA-03
            stacks/exemptions/staging.yaml: exemptions[2].expires is '2027-02-30' but must be the last day on which it holds, as YYYY-MM-DD
            """.ReplaceLineEndings("\n"),
            refusal.Message);
    }

    [Theory]
    [InlineData("@acme", true)]
    [InlineData("@acme/platform.team_1", true)]
    [InlineData("@acme/", false)]
    [InlineData("@", false)]
    [InlineData("@acme/a/b", false)]
    public void Somebody_answers_for_it(string owner, bool isSomebody)
    {
        var text = $"""
            exemptions:
              - policy: DATA-03
                resource: database-instance
                reason: The restore test needs it.
                owner: "{owner}"
                expires: 2027-01-31
            """;

        Assert.Equal(isSomebody, Record.Exception(() => StackExemptions.Parse(File, text)) is null);
    }

    [Theory]
    [InlineData("", "exemptions is missing; it must be a list of exemptions, or []")]
    [InlineData("exemptions:", "exemptions is empty; it must be a list of exemptions, or []")]
    [InlineData("exemptions: {}", "exemptions is a section but must be a list of exemptions, or []")]
    [InlineData("exemptions: []\nother: 1", "other is not known; known keys here are exemptions")]
    public void What_is_no_list_is_refused(string text, string problem) =>
        Assert.Equal($"{File}: {problem}", Assert.Throws<SettingsException>(() => StackExemptions.Parse(File, text)).Message);

    [Fact]
    public void Every_stack_of_the_repository_has_a_file_that_reads_and_shows_the_form()
    {
        var files = StackFiles.Find();
        Assert.All(files.Stacks, stack =>
        {
            var text = RepositoryFiles.Text($"stacks/exemptions/{stack}.yaml").ReplaceLineEndings("\n");
            var shown = text.Split('\n').Where(line => line.StartsWith("#   ", StringComparison.Ordinal)).Select(line => line[1..]);

            Assert.NotNull(StackExemptions.Of(files, stack));
            Assert.Single(StackExemptions.Parse(File, $"exemptions:\n{string.Join('\n', shown)}\n"));
        });
    }

    [Fact]
    public void A_stack_without_a_file_is_exempted_from_nothing()
    {
        using var repository = new TemporaryRepository("staging");
        Assert.Empty(StackExemptions.Of(repository.Files, "staging"));
    }

    [Theory]
    [InlineData("stagng.yaml")]
    [InlineData("staging.yml")]
    public async Task A_file_of_no_stack_is_refused(string name)
    {
        using var repository = new TemporaryRepository("staging");
        repository.Write($"stacks/exemptions/{name}", "exemptions: []\n");

        (await CommandRun.Of(repository.Files, "preview", "staging"))
            .ShouldRefuse($"stacks/exemptions/{name}: is of no stack; the file of a stack is called <stack>.yaml, and the stacks are staging");
    }
}
