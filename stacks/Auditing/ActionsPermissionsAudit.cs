using Infra.Plans;

namespace Stacks.Auditing;

/// <summary>Which actions workflows may use, and how they name them.</summary>
internal sealed class ActionsPermissionsAudit : IGovernanceAudit
{
    public string Type => "github:index/actionsRepositoryPermissions:ActionsRepositoryPermissions";

    public string Page => "settings/actions";

    public async Task RunAsync(ResourceAudit audit, CancellationToken cancellation)
    {
        if (await audit.Live.FindAsync("actions/permissions", cancellation) is not { } live)
        {
            audit.Missing("the permissions of Actions");
            return;
        }

        audit.ExpectMembers(audit.Inputs.Where(input => input.Key is "enabled" or "allowedActions" or "shaPinningRequired"), live);
        if (audit.Inputs.Map("allowedActionsConfig") is { } allowed && (string?)live["allowed_actions"] == audit.Inputs.Text("allowedActions"))
        {
            await ExpectAllowedAsync(audit, allowed, cancellation);
        }
    }

    private static async Task ExpectAllowedAsync(ResourceAudit audit, PlannedMap allowed, CancellationToken cancellation)
    {
        if (await audit.Live.FindAsync("actions/permissions/selected-actions", cancellation) is { } selected)
        {
            audit.ExpectMembers(allowed.Select(member => member.Key == "patternsAlloweds" ? new("patternsAllowed", member.Value) : member), selected);
        }
        else
        {
            audit.Missing("the list of allowed actions");
        }
    }
}
