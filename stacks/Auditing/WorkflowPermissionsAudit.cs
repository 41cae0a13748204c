namespace Stacks.Auditing;

/// <summary>What the token of a job may do unless its workflow says otherwise.</summary>
internal sealed class WorkflowPermissionsAudit : IGovernanceAudit
{
    public string Type => "github:index/workflowRepositoryPermissions:WorkflowRepositoryPermissions";

    public string Page => "settings/actions";

    public async Task RunAsync(ResourceAudit audit, CancellationToken cancellation)
    {
        if (await audit.Live.FindAsync("actions/permissions/workflow", cancellation) is { } live)
        {
            audit.ExpectMembers(audit.Inputs.Where(input => input.Key != "repository"), live);
        }
        else
        {
            audit.Missing("the permissions of workflows");
        }
    }
}
