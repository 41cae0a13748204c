using System.Text.Json.Nodes;

namespace Stacks.Auditing;

/// <summary>Who approves a deployment, how long it waits and from where it comes.</summary>
internal sealed class EnvironmentAudit : IGovernanceAudit
{
    public string Type => "github:index/repositoryEnvironment:RepositoryEnvironment";

    public string Page => "settings/environments";

    public async Task RunAsync(ResourceAudit audit, CancellationToken cancellation)
    {
        var inputs = audit.Inputs;
        if (await audit.Live.FindAsync($"environments/{Uri.EscapeDataString(inputs.Text("environment")!)}", cancellation) is not { } environment)
        {
            audit.Missing("the environment");
            return;
        }

        var rules = environment["protection_rules"]?.AsArray().OfType<JsonObject>().ToList() ?? [];
        audit.Expect("wait_timer", inputs.Number("waitTimer") ?? 0, Rule(rules, "wait_timer")?["wait_timer"] ?? 0);
        var approval = Rule(rules, "required_reviewers");
        audit.Expect("reviewers", Declared(inputs.Map("reviewers")), Reviewers(approval));
        if (inputs.Has("reviewers"))
        {
            // Without reviewers there is nobody to prevent.
            audit.Expect("prevent_self_review", inputs.Flag("preventSelfReview") ?? false, approval?["prevent_self_review"] ?? false);
        }

        if (inputs.Flag("canAdminsBypass") is { } bypass)
        {
            audit.ExpectMembers([new("canAdminsBypass", bypass)], environment);
        }

        audit.Expect("deployment_branch_policy", inputs.Map("deploymentBranchPolicy"), environment["deployment_branch_policy"]);
    }

    private static JsonObject? Rule(IEnumerable<JsonObject> rules, string type) => rules.FirstOrDefault(rule => (string?)rule["type"] == type);

    private static string Declared(Infra.Plans.PlannedMap? reviewers) => Together(
        (reviewers?.List("teams") ?? []).Select(team => $"Team {AuditedValue.Of(team)}"),
        (reviewers?.List("users") ?? []).Select(user => $"User {AuditedValue.Of(user)}"));

    private static string Reviewers(JsonObject? rule) => Together(
        (rule?["reviewers"]?.AsArray() ?? []).Select(reviewer => $"{AuditedValue.Of(reviewer?["type"])} {AuditedValue.Of(reviewer?["reviewer"]?["id"])}"),
        []);

    private static string Together(IEnumerable<string> some, IEnumerable<string> others) => $"[{string.Join(", ", some.Concat(others).Order(StringComparer.Ordinal))}]";
}
