using Infra.Settings;
using Tests.Fixtures;

namespace Tests.Settings;

public sealed class GitHubSettingsTests
{
    private const string Repository = "a GitHub repository as owner/name, for example acme/shop";
    private const string Branch = "the name of a branch without wildcards, for example main";
    private const string SubjectIds = "the ids of the owner and of the repository, for example 123456/789012";
    private const string Check = "a job that runs for every pull request: ci (the list is in infra/Settings/PullRequestChecks.cs)";
    private const string SecretName = "capital letters, digits and underscores, not beginning with a digit or GITHUB_";

    public static TheoryData<string, string?, string> Refused => new()
    {
        { "github.repository", "shop", $"github.repository is 'shop' but must be {Repository}" },
        { "github.repository", "a/b/c", $"github.repository is 'a/b/c' but must be {Repository}" },
        { "github.repository", "-acme/shop", $"github.repository is '-acme/shop' but must be {Repository}" },
        { "github.repository", "acme--x/shop", $"github.repository is 'acme--x/shop' but must be {Repository}" },
        { "github.repository", "acme/..", $"github.repository is 'acme/..' but must be {Repository}" },
        { "github.repository", "acme/my shop", $"github.repository is 'acme/my shop' but must be {Repository}" },
        { "github.defaultBranch", "'*'", $"github.defaultBranch is '*' but must be {Branch}" },
        { "github.subjectIds", "acme/shop", $"github.subjectIds is 'acme/shop' but must be {SubjectIds}" },
        { "github.subjectIds", "'123456'", $"github.subjectIds is '123456' but must be {SubjectIds}" },
        { "github.subjectIds", "0/1", $"github.subjectIds is '0/1' but must be {SubjectIds}" },
        { "github.protectBranch", "maybe", "github.protectBranch is 'maybe' but must be true or false" },
        { "github.requiredChecks", "[]", "github.requiredChecks is a list of 0 but must be a list of at least 1 names of checks" },
        { "github.requiredChecks", "['']", $"github.requiredChecks[0] is '' but must be {Check}" },
        { "github.requiredChecks", "[lint]", $"github.requiredChecks[0] is 'lint' but must be {Check}" },
        { "github.requiredChecks", "[' ci']", $"github.requiredChecks[0] is ' ci' but must be {Check}" },
        { "github.requiredChecks", "[\"c\\ti\"]", $"github.requiredChecks[0] is 'c\\ti' but must be {Check}" },
        { "github.requiredChecks", "[ci, ci]", "github.requiredChecks[1] is 'ci' but must differ from github.requiredChecks[0]" },
        { "github.approvals", "0", "github.approvals is '0' but must be 1 to 6 (people)" },
        { "github.approvals", "7", "github.approvals is '7' but must be 1 to 6 (people)" },
        { "github.reviewerTeams", "[0]", "github.reviewerTeams[0] is '0' but must be a positive whole number" },
        { "github.reviewerTeams", "[-5]", "github.reviewerTeams[0] is '-5' but must be a positive whole number" },
        { "github.reviewerTeams", "[platform]", "github.reviewerTeams[0] is 'platform' but must be a positive whole number" },
        { "github.reviewerTeams", "[5, 5]", "github.reviewerTeams[1] is '5' but must differ from github.reviewerTeams[0]" },
        {
            "github.reviewerUsers",
            "[1, 2, 3, 4, 5, 6, 7]",
            "github.reviewerUsers is a list of 7 but must be a list of 0 to 6 numeric ids of people"
        },
        { "github.createOidcProvider", "null", "github.createOidcProvider is empty; it must be true or false" },
        { "github.secrets", "[token]", $"github.secrets[0] is 'token' but must be {SecretName}" },
        { "github.secrets", "[1ST]", $"github.secrets[0] is '1ST' but must be {SecretName}" },
        { "github.secrets", "[GITHUB_PAT]", $"github.secrets[0] is 'GITHUB_PAT' but must be {SecretName}" },
        { "github.secrets", "[A, A]", "github.secrets[1] is 'A' but must differ from github.secrets[0]" },
        { "github.secrets", "[{secure: x}]", $"github.secrets[0] is a secret but belongs in plain; it must be {SecretName}" },
    };

    public static TheoryData<string> Branches => ["main", "release/2026-01", "a", "feature/x.y", "fix@home"];

    public static TheoryData<string> NoBranches =>
    [
        "''", "'@'", "-main", "a b", "a..b", "a~b", "a^b", "'a:b'", "a?b", "'*'", "'a[b'", "a\\b", "/main", "main/", "a//b", ".main",
        "a/.b", "refs/heads/main", "main.", "main.lock", "a.lock/b", "a@{b", "\"a\\u0007b\"",
    ];

    [Theory, MemberData(nameof(Refused))]
    public void A_wrong_value_is_refused(string key, string? value, string line) => Reading.ShouldBeRefused(key, value, line);

    [Fact]
    public void The_default_branch_is_main_and_tokens_name_the_repository_alone_unless_it_says_otherwise()
    {
        Assert.Equal("main", Reading.Read(SettingsText.Staging).GitHub.DefaultBranch);
        Assert.Null(Reading.Read(SettingsText.Staging).GitHub.SubjectIds);
        Assert.Equal("trunk", Reading.ShouldBeTaken("github.defaultBranch", "trunk").GitHub.DefaultBranch);
        Assert.Equal(new RepositoryIds("123456", "789012"), Reading.ShouldBeTaken("github.subjectIds", "123456/789012").GitHub.SubjectIds);
    }

    [Theory, MemberData(nameof(Branches))]
    public void A_branch_is_what_git_calls_one(string branch) =>
        Assert.Equal(branch, Reading.ShouldBeTaken("github.branch", branch).GitHub.Branch);

    [Theory, MemberData(nameof(NoBranches))]
    public void Anything_else_is_no_branch(string yaml)
    {
        var found = yaml.Trim('\'', '"');
        Reading.ShouldBeRefused("github.branch", yaml, $"github.branch is '{found}' but must be {Branch}");
    }

    [Fact]
    public void A_branch_has_at_most_255_characters()
    {
        var longest = new string('a', 255);
        var text = SettingsText.Staging.With("github.branchRules", "classic").With("github.branch", longest);
        Assert.Equal(longest, Reading.Read(text).GitHub.Branch);
        text.With("github.branch", $"a{longest}").ShouldBeRefused($"github.branch is '{longest[..80]}...' but must be {Branch}");
    }

    [Fact]
    public void Six_people_and_teams_may_review()
    {
        var text = SettingsText.Staging.With("github.reviewerTeams", "[1, 2]").With("github.reviewerUsers", "[3, 4, 5, 6]");
        var github = Reading.Read(text).GitHub;
        Assert.Equal([1, 2], github.ReviewerTeams);
        Assert.Equal([3, 4, 5, 6], github.ReviewerUsers);
        text.With("github.reviewerUsers", "[3, 4, 5, 6, 7]").ShouldBeRefused(
            "github.reviewerUsers is a list of 5 but must be a list of at most 4 beside reviewerTeams: GitHub takes 6 together");
    }

    [Fact]
    public void A_stack_decides_what_its_file_spells()
    {
        var text = SettingsText.Staging.With("github.approvals", "6");
        var github = Reading.Read(text).GitHub;
        Assert.Equal(
            (new RepositoryName("acme", "shop"), "main", true, 6, true),
            (github.Repository, github.Branch, github.ProtectBranch, github.Approvals, github.CreateOidcProvider));
        Assert.Equal(["ci"], github.RequiredChecks);
        Assert.Equal("acme/shop", $"{github.Repository}");
    }
}
