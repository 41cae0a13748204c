using System.Text.Json.Nodes;
using Infra.Plans;
using Stacks.Tools;

namespace Stacks.Auditing;

/// <summary>Compares what a plan declares in GitHub with what GitHub has. It only reads.</summary>
/// <param name="gitHub">With a token that may see the settings of the repository.</param>
/// <param name="address">Of the repository's page: <c>https://github.com/acme/shop</c>.</param>
public sealed class GovernanceAudit(GitHub gitHub, Uri address)
{
    /// <summary>Looks at every resource of GitHub in the plan; what the token may not see is told and is not taken for fine.</summary>
    /// <exception cref="ToolException">GitHub gave no answer to work with, or shows this token nothing of the repository.</exception>
    public async Task<GovernanceReport> RunAsync(Plan plan, CancellationToken cancellation)
    {
        // Without a right to see it, everything of a private repository is not found, which is not the same as not there.
        await gitHub.ReadAsync<JsonObject>("", cancellation);
        var live = new LiveRepository(gitHub);
        var audits = new List<ResourceAudit>();
        foreach (var declared in plan.Resources.Where(resource => resource.Type.StartsWith(AuditCatalog.GitHub, StringComparison.Ordinal)))
        {
            audits.Add(await AuditAsync(declared, plan, live, cancellation));
        }

        return new GovernanceReport(
            audits.Count,
            // Two resources of one place may see the same stray beside them.
            [.. audits.SelectMany(audit => audit.Differences).DistinctBy(difference => (difference.What, difference.Declared, difference.Live, difference.Page))],
            [.. audits.SelectMany(audit => audit.NotAudited).Distinct()],
            [.. audits.SelectMany(audit => audit.Notes).Distinct(StringComparer.Ordinal)]);
    }

    private async Task<ResourceAudit> AuditAsync(PlannedResource declared, Plan plan, LiveRepository live, CancellationToken cancellation)
    {
        var kind = AuditCatalog.All.FirstOrDefault(known => known.Type == declared.Type);
        var audit = new ResourceAudit(declared, plan, live, $"{address.AbsoluteUri.TrimEnd('/')}/{kind?.Page}");
        if (kind is null)
        {
            audit.CannotTell($"nothing here knows {declared.Type}");
            return audit;
        }

        try
        {
            await kind.RunAsync(audit, cancellation);
        }
        catch (ToolException denied) when (denied.Trouble == ToolTrouble.AccessDenied)
        {
            audit.CannotTell(denied.Message);
        }
        catch (Exception odd) when (odd is InvalidOperationException or FormatException)
        {
            // A member of another kind than GitHub's documentation has it.
            audit.CannotTell($"GitHub's answer is not what its documentation promises: {odd.Message}");
        }

        return audit;
    }
}
