namespace Stacks.Auditing;

/// <summary>Whether Dependabot opens pull requests against vulnerable dependencies.</summary>
internal sealed class SecurityUpdatesAudit : IGovernanceAudit
{
    public string Type => "github:index/repositoryDependabotSecurityUpdates:RepositoryDependabotSecurityUpdates";

    public string Page => "settings/security_analysis";

    public async Task RunAsync(ResourceAudit audit, CancellationToken cancellation)
    {
        var live = await audit.Live.FindAsync("automated-security-fixes", cancellation);
        audit.Expect("Dependabot security updates", audit.Inputs.Flag("enabled") ?? false, live?["enabled"] ?? false);
        if ((bool?)live?["paused"] == true)
        {
            // GitHub does so by itself where nobody has looked at them for long.
            audit.Note("Dependabot security updates are paused");
        }
    }
}
