namespace Stacks.Auditing;

/// <summary>The settings of the repository itself.</summary>
internal sealed class RepositoryAudit : IGovernanceAudit
{
    // They say how the engine treats the repository, and name it.
    private static readonly string[] OfTheEngine = ["archiveOnDestroy", "autoInit", "ignoreVulnerabilityAlertsDuringRead", "name", "template"];

    public string Type => "github:index/repository:Repository";

    public string Page => "settings";

    public async Task RunAsync(ResourceAudit audit, CancellationToken cancellation)
    {
        if (await audit.Live.FindAsync("", cancellation) is not { } live)
        {
            audit.Missing("the repository");
            return;
        }

        audit.ExpectMembers(audit.Inputs.Where(input => !OfTheEngine.Contains(input.Key) && !audit.Declared.IgnoreChanges.Contains(input.Key)), live);
    }
}
