using Infra.Data;
using Infra.Delivery;
using Infra.Edge;
using Pulumi;

namespace Stacks.Composition;

/// <summary>Who may change the stack, and how: the role and the environment of its deployments, and its branch.</summary>
internal sealed class Governance
{
    public Governance(Foundation foundation, EdgeTier edge, ServiceTier services, string stack)
    {
        var settings = foundation.Settings.GitHub;
        DeployRole = new DeployRole("deploy", new()
        {
            Repository = settings.Repository,
            Environment = stack,
            CreateOidcProvider = settings.CreateOidcProvider,
            WrittenSecrets = WrittenSecrets(foundation),
            RotationFunction = foundation.Settings.Database.Rotation?.Function,
            OtherRegions = foundation.Settings.Database.BackupCopyRegion is { } region ? [region] : [],
            Context = foundation.Context,
        });
        _ = new DeploymentEnvironment("delivery", new()
        {
            Repository = settings.Repository,
            Environment = stack,
            ReviewerTeams = settings.ReviewerTeams,
            ReviewerUsers = settings.ReviewerUsers,
            Variables =
            [
                ("AWS_REGION", foundation.Context.Region),
                ("AWS_ROLE_ARN", DeployRole.Arn),
                ("ECS_CLUSTER", services.Cluster.ClusterName),
                ("PLATFORM_URL", edge.LoadBalancer.Url),
                .. edge.Sites.SelectMany(site => Variables(site.Name, site.Site)),
            ],
            Secrets = settings.Secrets,
        });
        if (settings.ProtectBranch)
        {
            _ = new ProtectedBranch("branch", new()
            {
                Repository = settings.Repository,
                Branch = settings.Branch,
                RequiredChecks = settings.RequiredChecks,
                Approvals = settings.Approvals,
            });
        }
    }

    public DeployRole DeployRole { get; }

    private static string[] WrittenSecrets(Foundation foundation)
    {
        var names = foundation.Context.Names;
        string[] always = [names.For("cache-token"), names.For("database-app")];
        return foundation.Settings.Database.MasterPassword == MasterPassword.Generated ? [.. always, names.For("database-owner")] : always;
    }

    /// <summary>What a pipeline needs to publish a site.</summary>
    private static IEnumerable<(string Name, Input<string> Value)> Variables(string name, StaticSite site)
    {
        var prefix = $"SITE_{name.Replace('-', '_').ToUpperInvariant()}";
        yield return ($"{prefix}_BUCKET", site.BucketName);
        yield return ($"{prefix}_DISTRIBUTION", site.DistributionId);
    }
}
