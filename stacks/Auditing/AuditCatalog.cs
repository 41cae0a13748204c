namespace Stacks.Auditing;

/// <summary>Every kind of resource that can be compared with GitHub.</summary>
internal static class AuditCatalog
{
    /// <summary>What the type of each resource of GitHub begins with.</summary>
    public const string GitHub = "github:index/";

    public static IReadOnlyList<IGovernanceAudit> All { get; } =
    [
        new ActionsPermissionsAudit(),
        new BranchProtectionAudit(),
        new DeploymentBranchAudit(),
        new EnvironmentAudit(),
        new NamesAudit("github:index/actionsEnvironmentSecret:ActionsEnvironmentSecret", "secret", "secretName", inEnvironment: true),
        new NamesAudit("github:index/actionsEnvironmentVariable:ActionsEnvironmentVariable", "variable", "variableName", inEnvironment: true),
        new NamesAudit("github:index/actionsSecret:ActionsSecret", "secret", "secretName", inEnvironment: false),
        new NamesAudit("github:index/actionsVariable:ActionsVariable", "variable", "variableName", inEnvironment: false),
        new RepositoryAudit(),
        new RulesetAudit(),
        new SecurityUpdatesAudit(),
        new VulnerabilityAlertsAudit(),
        new WorkflowPermissionsAudit(),
    ];
}
