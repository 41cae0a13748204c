using Infra.Plans;

namespace Stacks.Auditing;

/// <summary>Which branches an environment can be deployed from: those declared and no others.</summary>
internal sealed class DeploymentBranchAudit : IGovernanceAudit
{
    public string Type => "github:index/repositoryEnvironmentDeploymentPolicy:RepositoryEnvironmentDeploymentPolicy";

    public string Page => "settings/environments";

    public async Task RunAsync(ResourceAudit audit, CancellationToken cancellation)
    {
        var path = $"environments/{Uri.EscapeDataString(audit.Inputs.Text("environment")!)}/deployment-branch-policies";
        if (await audit.Live.ListAsync(path, "branch_policies", cancellation) is not { } policies)
        {
            audit.Missing("the environment");
            return;
        }

        var live = policies.Select(policy => Named((string?)policy["type"] ?? "branch", AuditedValue.Of(policy["name"]))).ToList();
        var own = Of(audit.Declared);
        if (!live.Contains(own, StringComparer.Ordinal))
        {
            audit.Missing($"deployment from {own}");
        }

        foreach (var stray in live.Except(audit.Siblings("environment").Select(Of), StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            audit.Differ($"deployment from {stray}", "none", "there");
        }
    }

    private static string Of(PlannedResource policy) => policy.Text("tagPattern") is { } tag ? Named("tag", tag) : Named("branch", policy.Text("branchPattern") ?? "");

    private static string Named(string type, string name) => $"{type} {name}";
}
