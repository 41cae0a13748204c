using Stacks.Auditing;
using Stacks.Tools;
using Tests.Fixtures;

namespace Tests.Auditing;

[Collection("plans")]
public sealed class GovernanceAuditTests(StackPlans plans)
{
    private const string Page = "https://github.com/acme/shop/settings";

    public static TheoryData<string, string, string, string> Drifts => new()
    {
        { "/environments/staging ", "\"wait_timer\": 30", "\"wait_timer\": 0", "environment: wait_timer is declared as 30, but GitHub has 0; see {0}/environments" },
        { "/environments/staging ", "\"can_admins_bypass\": false", "\"can_admins_bypass\": true", "environment: can_admins_bypass is declared as false, but GitHub has true; see {0}/environments" },
        { "/environments/staging ", "\"prevent_self_review\": true", "\"prevent_self_review\": false", "environment: prevent_self_review is declared as true, but GitHub has false; see {0}/environments" },
        { "/environments/staging ", "\"id\": 12", "\"id\": 13", "environment: reviewers is declared as [Team 12, User 7], but GitHub has [Team 13, User 7]; see {0}/environments" },
        { "/environments/staging ", "\"custom_branch_policies\": true", "\"custom_branch_policies\": false", "environment: deployment_branch_policy is declared as {{custom_branch_policies: true, protected_branches: false}}, but GitHub has {{custom_branch_policies: false, protected_branches: false}}; see {0}/environments" },
        { "/environments/staging/deployment-branch-policies", "{\"id\": 1,", "{\"id\": 2, \"name\": \"x/*\", \"type\": \"branch\"}, {\"id\": 1,", "branch: deployment from branch x/* is declared as none, but GitHub has there; see {0}/environments" },
        { "/environments/staging/secrets", "{\"name\": \"TOKEN\"}", "", "token: the secret TOKEN is declared as there, but GitHub has none; see {0}/environments" },
        { "/environments/staging/variables", "{\"name\": \"AWS_REGION\", \"value\": \"eu-west-1\"}", "", "region: the variable AWS_REGION is declared as there, but GitHub has none; see {0}/environments" },
        { "/actions/secrets", "{\"name\": \"STAGING_TOKEN\"}", "", "plan-token: the secret STAGING_TOKEN is declared as there, but GitHub has none; see {0}/secrets/actions" },
        { "/actions/variables", "{\"name\": \"STAGING_AWS_REGION\", \"value\": \"eu-west-1\"}", "", "plan-region: the variable STAGING_AWS_REGION is declared as there, but GitHub has none; see {0}/variables/actions" },
        { "/rulesets?", "main is reviewed", "renamed", "ruleset: the ruleset is declared as there, but GitHub has none; see {0}/rules" },
        { "/rulesets/5 ", "\"enforcement\": \"active\"", "\"enforcement\": \"disabled\"", "ruleset: enforcement is declared as active, but GitHub has disabled; see {0}/rules" },
        { "/rulesets/5 ", "refs/heads/main", "refs/heads/other", "ruleset: conditions.ref_name.include is declared as [refs/heads/main], but GitHub has [refs/heads/other]; see {0}/rules" },
        { "/rulesets/5 ", "\"bypass_actors\": []", "\"bypass_actors\": [{\"actor_id\": 5}]", "ruleset: bypass_actors is declared as [], but GitHub has [{{actor_id: 5}}]; see {0}/rules" },
        { "/rulesets/5 ", "{\"type\": \"deletion\"},", "", "ruleset: rule deletion is declared as there, but GitHub has none; see {0}/rules" },
        { "/rulesets/5 ", "{\"type\": \"deletion\"},", "{\"type\": \"deletion\"}, {\"type\": \"required_signatures\"},", "ruleset: rule required_signatures is declared as none, but GitHub has there; see {0}/rules" },
        { "/rulesets/5 ", "\"required_approving_review_count\": 2", "\"required_approving_review_count\": 0", "ruleset: rule pull_request: required_approving_review_count is declared as 2, but GitHub has 0; see {0}/rules" },
        { "/rulesets/5 ", "\"context\": \"ci\"", "\"context\": \"cl\"", "ruleset: rule required_status_checks: required_status_checks is declared as [{{context: ci, integration_id: 15368}}], but GitHub has [{{context: cl, integration_id: 15368}}]; see {0}/rules" },
        { "/branches/release%2F1/protection", "\"enforce_admins\": {\"enabled\": true}", "\"enforce_admins\": {\"enabled\": false}", "protection: enforce_admins is declared as true, but GitHub has false; see {0}/branches" },
        { "/branches/release%2F1/protection", ", \"dismissal_restrictions\": {\"users\": [], \"teams\": []}", "", "protection: required_pull_request_reviews.dismissal_restrictions is declared as true, but GitHub has false; see {0}/branches" },
        { "/branches/release%2F1/protection", "\"contexts\": [\"ci\"]", "\"contexts\": []", "protection: required_status_checks.contexts is declared as [ci], but GitHub has []; see {0}/branches" },
        { " ", "\"visibility\": \"private\"", "\"visibility\": \"public\"", "settings: visibility is declared as private, but GitHub has public; see {0}" },
        { " ", "\"secret_scanning\": {\"status\": \"enabled\"}", "\"secret_scanning\": {\"status\": \"disabled\"}", "settings: security_and_analysis.secret_scanning.status is declared as enabled, but GitHub has disabled; see {0}" },
        { "/automated-security-fixes", "\"enabled\": true", "\"enabled\": false", "updates: Dependabot security updates is declared as true, but GitHub has false; see {0}/security_analysis" },
        { "/actions/permissions ", "\"selected\"", "\"all\"", "actions: allowed_actions is declared as selected, but GitHub has all; see {0}/actions" },
        { "/actions/permissions ", "\"sha_pinning_required\": true", "\"sha_pinning_required\": false", "actions: sha_pinning_required is declared as true, but GitHub has false; see {0}/actions" },
        { "/actions/permissions/selected-actions", "\"acme/*\", ", "", "actions: patterns_allowed is declared as [acme/*, docker/build-push-action@*], but GitHub has [docker/build-push-action@*]; see {0}/actions" },
        { "/actions/permissions/workflow", "\"read\"", "\"write\"", "workflow-token: default_workflow_permissions is declared as read, but GitHub has write; see {0}/actions" },
    };

    public static TheoryData<string, string> Missing => new()
    {
        { "/environments/staging ", "environment: the environment" },
        { "/branches/release%2F1/protection", "protection: the protection of release/1" },
        { "/vulnerability-alerts", "alerts: vulnerability alerts is declared as true, but GitHub has false" },
        { "/automated-security-fixes", "updates: Dependabot security updates is declared as true, but GitHub has false" },
        { "/actions/permissions ", "actions: the permissions of Actions" },
        { "/actions/permissions/workflow", "workflow-token: the permissions of workflows" },
    };

    [Fact]
    public async Task GitHub_as_it_is_declared_has_no_difference()
    {
        var report = await RunAsync(LiveSample.With());

        Assert.Empty(report.Differences);
        Assert.Empty(report.NotAudited);
        Assert.Empty(report.Notes);
        Assert.Equal(13, report.Audited);
    }

    [Theory]
    [MemberData(nameof(Drifts))]
    public async Task Each_difference_says_what_is_declared_what_there_is_and_where(string path, string old, string now, string told)
    {
        var report = await RunAsync(LiveSample.With(path, old, now));

        Assert.Equal(told.Replace("{0}", Page, StringComparison.Ordinal).Replace("{{", "{", StringComparison.Ordinal).Replace("}}", "}", StringComparison.Ordinal), $"{Assert.Single(report.Differences)}".TrimEnd('/'));
        Assert.Empty(report.NotAudited);
    }

    [Theory]
    [MemberData(nameof(Missing))]
    public async Task What_is_not_there_is_missing(string path, string told)
    {
        var report = await RunAsync(LiveSample.Failing(path, "gh: Not Found (HTTP 404)"));

        Assert.StartsWith(told, $"{Assert.Single(report.Differences)}", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/environments/staging/secrets", "token")]
    [InlineData("/rulesets/5 ", "ruleset")]
    [InlineData("/actions/permissions ", "actions")]
    [InlineData("/vulnerability-alerts", "alerts")]
    public async Task What_the_token_may_not_see_is_no_pass_and_no_difference(string path, string resource)
    {
        var report = await RunAsync(LiveSample.Failing(path, "gh: Resource not accessible by personal access token (HTTP 403)"));

        Assert.Empty(report.Differences);
        var unknown = Assert.Single(report.NotAudited);
        Assert.Equal(resource, unknown.Resource);
        Assert.Contains("access denied", unknown.Why, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(" ", "\"security_and_analysis\"", "\"other\"", "settings: not audited: GitHub does not tell security_and_analysis to this token")]
    [InlineData("/environments/staging ", "\"can_admins_bypass\": false,", "", "environment: not audited: GitHub does not tell can_admins_bypass to this token")]
    public async Task What_GitHub_keeps_to_itself_is_not_audited(string path, string old, string now, string told)
    {
        var report = await RunAsync(LiveSample.With(path, old, now));

        Assert.Equal(told, $"{Assert.Single(report.NotAudited)}");
        Assert.Empty(report.Differences);
    }

    [Fact]
    public async Task What_nobody_declared_is_noted()
    {
        Assert.Equal(
            ["secret OLD of environment staging is not declared by this stack"],
            (await RunAsync(LiveSample.With("/environments/staging/secrets", "{\"name\": \"TOKEN\"}", "{\"name\": \"TOKEN\"}, {\"name\": \"OLD\"}"))).Notes);
        Assert.Equal(
            ["Dependabot security updates are paused"],
            (await RunAsync(LiveSample.With("/automated-security-fixes", "\"paused\": false", "\"paused\": true"))).Notes);
    }

    [Fact]
    public async Task A_long_list_is_read_to_its_end()
    {
        var many = string.Join(", ", Enumerable.Range(1, 30).Select(number => $"{{\"name\": \"S{number}\"}}"));
        var tools = LiveSample.With().On($"{LiveSample.Api}/actions/secrets", $"{{\"secrets\": [{many}]}}", "{\"secrets\": [{\"name\": \"STAGING_TOKEN\"}]}");

        Assert.Empty((await RunAsync(tools)).Differences);
        Assert.Equal(2, tools.Calls.Count(call => call.Contains("/actions/secrets?", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("gh: Not Found (HTTP 404)", ToolTrouble.NotFound)]
    [InlineData("gh: Bad credentials (HTTP 401)", ToolTrouble.AccessDenied)]
    public async Task A_repository_that_the_token_does_not_see_is_not_taken_for_an_empty_one(string error, ToolTrouble trouble) =>
        Assert.Equal(trouble, (await Assert.ThrowsAsync<ToolException>(() => RunAsync(LiveSample.Failing(" ", error)))).Trouble);

    [Theory]
    [InlineData("gh: API rate limit exceeded (HTTP 403)", ToolTrouble.Throttled)]
    [InlineData("gh: Server Error (HTTP 502)", ToolTrouble.Failed)]
    public async Task A_failure_is_no_answer(string error, ToolTrouble trouble) =>
        Assert.Equal(trouble, (await Assert.ThrowsAsync<ToolException>(() => RunAsync(LiveSample.Failing("/actions/permissions ", error)))).Trouble);

    [Fact]
    public async Task A_kind_that_nothing_knows_is_not_audited()
    {
        var plan = LiveSample.Plan with { Resources = [LiveSample.Plan.Resources[0] with { Type = "github:index/team:Team", Name = "team" }] };

        var report = await new GovernanceAudit(new GitHub(LiveSample.With(), "acme/shop"), new Uri("https://github.com/acme/shop")).RunAsync(plan, CancellationToken.None);

        Assert.Equal("team: not audited: nothing here knows github:index/team:Team", $"{Assert.Single(report.NotAudited)}");
    }

    [Theory]
    [InlineData("staging")]
    [InlineData("production")]
    public void Every_resource_of_GitHub_that_a_stack_declares_can_be_audited(string stack)
    {
        var declared = plans.Of(stack).Resources.Select(resource => resource.Type).Where(type => type.StartsWith("github:index/", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).ToList();

        Assert.NotEmpty(declared);
        Assert.Empty(declared.Except(AuditedTypes, StringComparer.Ordinal));
    }

    [Fact]
    public void The_sample_has_every_kind_once() =>
        Assert.Equal(AuditedTypes.Order(StringComparer.Ordinal), LiveSample.Plan.Resources.Select(resource => resource.Type).Order(StringComparer.Ordinal));

    private static IEnumerable<string> AuditedTypes => GovernanceAudit.Types;

    private static Task<GovernanceReport> RunAsync(RecordedTools tools) =>
        new GovernanceAudit(new GitHub(tools, "acme/shop"), new Uri("https://github.com/acme/shop")).RunAsync(LiveSample.Plan, CancellationToken.None);
}
