using Infra.Settings;
using Tests.Fixtures;

namespace Tests.Settings;

/// <summary>What GitHub enforces for the account, and what a stack then asks of it.</summary>
public sealed class GitHubAccountTests
{
    private const string Ask =
        "pullRequest: GitHub asks no reviewer before a deployment of a private repository on plan team, that takes a public repository or plan enterprise; "
        + "with pullRequest the deployment itself looks for the approval of the merged pull request by one of the reviewers";

    private const string Free = "GitHub Free a private repository has no environments and no rules for its branches";
    private const string Weaker = "GitHub itself holds a deployment of";

    private static SettingsText Team => SettingsText.Staging.With("github.plan", "team");

    public static TheoryData<string, string?, string> Refused => new()
    {
        { "github.plan", "pro", "github.plan is 'pro' but must be free, team or enterprise" },
        { "github.plan", null, "github.plan is missing; it must be free, team or enterprise" },
        { "github.plan", "free", $"github.plan is 'free' but must be team or enterprise while visibility is private: on {Free}" },
        { "github.visibility", "secret", "github.visibility is 'secret' but must be public, private or internal" },
        { "github.visibility", null, "github.visibility is missing; it must be public, private or internal" },
        { "github.approvalGate", "nobody", "github.approvalGate is 'nobody' but must be environment or pullRequest" },
        { "github.waitMinutes", "43201", "github.waitMinutes is '43201' but must be 0 to 43200 (minutes)" },
        { "github.waitMinutes", "-1", "github.waitMinutes is '-1' but must be a whole number, 0 to 43200 (minutes)" },
        { "github.branchRules", "both", "github.branchRules is 'both' but must be ruleset or classic" },
        { "github.signedCommits", "yes", "github.signedCommits is 'yes' but must be true or false" },
        { "github.governsRepository", null, "github.governsRepository is missing; it must be true or false" },
        { "github.allowedActions", "[]", "github.allowedActions must not be there, since governsRepository is false" },
        { "github.secretProtection", "true", "github.secretProtection must not be there, since governsRepository is false" },
    };

    [Theory, MemberData(nameof(Refused))]
    public void A_wrong_value_is_refused(string key, string? value, string line) => Reading.ShouldBeRefused(key, value, line);

    [Theory]
    [InlineData("github.branchRules", "classic")]
    [InlineData("github.branchRules", "ruleset")]
    [InlineData("github.signedCommits", "true")]
    public void A_rule_for_a_branch_that_another_stack_protects_is_refused(string key, string value) =>
        SettingsText.Staging.With("github.protectBranch", "false").With(key, value).ShouldBeRefused($"{key} must not be there, since protectBranch is false");

    [Theory]
    [InlineData("free", "public", true)]
    [InlineData("team", "public", true)]
    [InlineData("enterprise", "public", true)]
    [InlineData("team", "private", false)]
    [InlineData("enterprise", "private", true)]
    [InlineData("enterprise", "internal", true)]
    public void Environments_have_rules_where_GitHub_enforces_them(string plan, string visibility, bool rules) =>
        Assert.Equal(rules, Reading.Read(SettingsText.Staging.With("github.plan", plan).With("github.visibility", visibility)).GitHub.Account.HasRules);

    [Theory]
    [InlineData("free")]
    [InlineData("team")]
    public void Only_an_enterprise_has_internal_repositories(string plan) => SettingsText.Staging.With("github.plan", plan).With("github.visibility", "internal").ShouldBeRefused(
        "github.visibility is 'internal' but must be public or private unless plan is enterprise: only an enterprise has internal repositories");

    [Fact]
    public void A_stack_that_needs_no_approval_says_nothing_of_its_gate()
    {
        var github = Reading.Read(Team).GitHub;
        Assert.Equal((ApprovalGate.Environment, TimeSpan.Zero), (github.ApprovalGate, github.Wait));
    }

    [Theory]
    [InlineData("github.reviewerTeams")]
    [InlineData("github.reviewerUsers")]
    public void A_stack_that_needs_one_says_where_it_comes_from(string reviewers)
    {
        Team.With(reviewers, "[7]").ShouldBeRefused($"github.approvalGate is missing; it must be {Ask}");
        Team.With(reviewers, "[7]").With("github.approvalGate", "environment").ShouldBeRefused($"github.approvalGate is 'environment' but must be {Ask}");
        Assert.Equal(ApprovalGate.PullRequest, Reading.Read(Team.With(reviewers, "[7]").With("github.approvalGate", "pullRequest")).GitHub.ApprovalGate);
    }

    [Fact]
    public void An_approval_by_nobody_is_none() => Team.With("github.approvalGate", "pullRequest").ShouldBeRefused(
        "github.reviewerTeams is a list of 0 but must be a list of at least 1 unless reviewerUsers has one, since approvalGate is pullRequest");

    [Theory]
    [InlineData("team", "public", "a public repository on plan team")]
    [InlineData("enterprise", "private", "a private repository on plan enterprise")]
    [InlineData("enterprise", "internal", "an internal repository on plan enterprise")]
    public void The_weaker_gate_is_refused_where_the_environment_can_be_it(string plan, string visibility, string account) => SettingsText.Staging
        .With("github.plan", plan).With("github.visibility", visibility).With("github.approvalGate", "pullRequest").With("github.reviewerUsers", "[7]")
        .ShouldBeRefused($"github.approvalGate is 'pullRequest' but must be environment: {Weaker} {account} until it is approved, and a check by the code that is deployed is weaker");

    [Fact]
    public void A_timer_that_nobody_keeps_is_refused() => Team.With("github.waitMinutes", "5").ShouldBeRefused(
        "github.waitMinutes is '5' but must be 0: GitHub keeps no wait timer for a private repository on plan team");

    [Fact]
    public void A_wait_is_in_minutes() => Assert.Equal(TimeSpan.FromDays(30), Reading.ShouldBeTaken("github.waitMinutes", "43200").GitHub.Wait);
}
