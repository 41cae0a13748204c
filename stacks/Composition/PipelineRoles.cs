using Infra.Data;
using Infra.Delivery;
using Infra.Settings;

namespace Stacks.Composition;

/// <summary>What the pipeline may do in AWS: one role deploys, the other one only looks.</summary>
internal sealed class PipelineRoles
{
    public PipelineRoles(Foundation foundation, string stack)
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
        Deploy = new DeployRole("deploy", new()
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
        Plan = new PlanRole("plan", new()
        {
            GitHub = gitHub,
            Branch = settings.Branch,
            DefaultBranch = settings.DefaultBranch,
            Provider = Deploy.Provider,
            Permissions = planning.Arn,
            Context = foundation.Context,
        });
    }

    public DeployRole Deploy { get; }

    /// <summary>What previews and the nightly comparison work with.</summary>
    public PlanRole Plan { get; }

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
}
