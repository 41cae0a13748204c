using Infra.Data;
using Infra.Delivery;
using Infra.Edge;
using Infra.Settings;
using Pulumi;

namespace Stacks.Composition;

/// <summary>Who may change the stack, and how: the role and the environment of its deployments, and its branch.</summary>
internal sealed class Governance
{
    public Governance(Foundation foundation, EdgeTier edge, ServiceTier services, TaskTier tasks, string stack)
    {
        var settings = foundation.Settings.GitHub;
        var gitHub = new GitHubIdentity(settings.Repository, settings.SubjectIds);
        var rotation = foundation.Settings.Database.Rotation?.Function;
        string[] otherRegions = foundation.Settings.Database.BackupCopyRegion is { } region ? [region] : [];
        var planning = new PlanPermissions("plan-permissions", new()
        {
            RotationFunction = rotation,
            Zones = Zones(foundation.Settings),
            OtherRegions = otherRegions,
            State = foundation.Settings.State.Bucket,
            Context = foundation.Context,
        });
        DeployRole = new DeployRole("deploy", new()
        {
            GitHub = gitHub,
            Environment = stack,
            CreateOidcProvider = settings.CreateOidcProvider,
            Reading = planning.Arn,
            WrittenSecrets = WrittenSecrets(foundation),
            RotationFunction = rotation,
            Zones = Zones(foundation.Settings),
            OtherRegions = otherRegions,
            State = foundation.Settings.State.Bucket,
            Context = foundation.Context,
        });
        PlanRole = new PlanRole("plan", new()
        {
            GitHub = gitHub,
            Branch = settings.Branch,
            DefaultBranch = settings.DefaultBranch,
            Provider = DeployRole.Provider,
            Permissions = planning.Arn,
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
                .. tasks.Variables(),
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

    /// <summary>What previews and the nightly comparison work with.</summary>
    public PlanRole PlanRole { get; }

    /// <summary>Where the records of the domains go, each zone once and ordered.</summary>
    private static string[] Zones(StackSettings settings) =>
    [
        .. settings.Sites.Select(site => site.ZoneId)
            .Concat(settings.Edge.Certificate is CertificateSettings.Issued issued ? [issued.ZoneId] : [])
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];

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
