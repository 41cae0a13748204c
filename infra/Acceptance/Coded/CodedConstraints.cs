namespace Infra.Acceptance.Coded;

/// <summary>What AWS and GitHub demand of one resource, and the language of the rows cannot say.</summary>
public static class CodedConstraints
{
    public static IReadOnlyList<CodedConstraint> All =>
    [
        .. ContainerConstraints.All, .. DeploymentConstraints.All, .. FargateSizeConstraints.All, .. StepConstraints.All, .. TagConstraints.All,
        .. DataConstraints.All, .. BudgetConstraints.All,
        .. ListenerConstraints.All, .. RecordConstraints.All, .. ListenerRuleConstraints.All, .. WebAclConstraints.All,
        .. RoleConstraints.All, .. GitHubTrustConstraints.All, .. GitHubConstraints.All,
    ];
}
