namespace Infra.Acceptance.Coded;

/// <summary>What AWS demands within one container service, role, scaling policy or set of tags, and rows cannot say.</summary>
public static class ComputeConstraints
{
    // When somebody last compared them with their sources.
    private static readonly DateOnly Day = new(2026, 11, 21);

    public static IReadOnlyList<CodedConstraint> All =>
    [
        .. new[]
        {
            ContainerConstraints.All, DeploymentConstraints.All, FargateSizeConstraints.All, GitHubTrustConstraints.All, RoleConstraints.All, StepConstraints.All,
            TagConstraints.All,
        }.SelectMany(part => part).Select(constraint => constraint with { Checked = Day }),
    ];
}
