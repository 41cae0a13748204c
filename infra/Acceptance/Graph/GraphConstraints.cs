namespace Infra.Acceptance.Graph;

/// <summary>What AWS and GitHub demand of resources because of other resources: only what the plan makes itself is judged.</summary>
public static class GraphConstraints
{
    public static IReadOnlyList<CodedConstraint> All =>
    [
        .. ServiceTargetConstraints.All, .. ServiceNetworkConstraints.All, .. ServiceRuntimeConstraints.All, .. RegistryConstraints.All, .. TaskRoleConstraints.All,
        .. ScalingConstraints.All, .. BalancerConstraints.All, .. BalancerLogConstraints.All, .. ListenerConstraints.All, .. CertificateConstraints.All,
        .. SubnetConstraints.All, .. GatewayConstraints.All, .. SecurityGroupConstraints.All, .. DatabaseConstraints.All, .. DatabaseNetworkConstraints.All,
        .. CacheConstraints.All, .. LogConstraints.All, .. TopicConstraints.All, .. BackupConstraints.All, .. FirewallConstraints.All, .. RecordConstraints.All,
        .. BucketConstraints.All, .. GitHubTrustConstraints.All, .. SecretConstraints.All, .. EnvironmentConstraints.All,
        .. KeyConstraints.All, .. NameConstraints.All,
    ];
}
