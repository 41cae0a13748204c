using System.Text.Json.Nodes;

namespace Stacks.Auditing;

/// <summary>The classic protection of a branch.</summary>
internal sealed class BranchProtectionAudit : IGovernanceAudit
{
    private const string Dismissals = "restrictDismissals";

    // An input, and the switch of GitHub's answer that it is.
    private static readonly (string Input, string Live)[] Switches =
    [
        ("enforceAdmins", "enforce_admins"),
        ("allowsDeletions", "allow_deletions"),
        ("allowsForcePushes", "allow_force_pushes"),
        ("lockBranch", "lock_branch"),
        ("requiredLinearHistory", "required_linear_history"),
        ("requireConversationResolution", "required_conversation_resolution"),
        ("requireSignedCommits", "required_signatures"),
    ];

    public string Type => "github:index/branchProtection:BranchProtection";

    public string Page => "settings/branches";

    public async Task RunAsync(ResourceAudit audit, CancellationToken cancellation)
    {
        var inputs = audit.Inputs;
        var pattern = inputs.Text("pattern")!;
        if (pattern.AsSpan().ContainsAny("*?["))
        {
            audit.CannotTell($"GitHub shows the protection of a branch, and {pattern} is a pattern");
            return;
        }

        if (await audit.Live.FindAsync($"branches/{Uri.EscapeDataString(pattern)}/protection", cancellation) is not { } live)
        {
            audit.Missing($"the protection of {pattern}");
            return;
        }

        foreach (var (input, name) in Switches)
        {
            audit.Expect(name, inputs.Flag(input) ?? false, live[name]?["enabled"] ?? false);
        }

        if (inputs.Items("requiredPullRequestReviews") is [var reviews, ..])
        {
            var found = live["required_pull_request_reviews"] as JsonObject ?? [];
            audit.ExpectMembers(reviews.Where(review => review.Key != Dismissals), found, "required_pull_request_reviews.");
            // GitHub tells who may dismiss, and nothing where everybody who may push can.
            audit.Expect("required_pull_request_reviews.dismissal_restrictions", reviews.Flag(Dismissals) ?? false, found["dismissal_restrictions"] is not null);
        }

        if (inputs.Items("requiredStatusChecks") is [var checks, ..])
        {
            audit.ExpectMembers(checks, live["required_status_checks"] as JsonObject ?? [], "required_status_checks.");
        }
    }
}
