using System.Collections.Immutable;
using Infra.Cost;
using Infra.Edge;
using Infra.Settings;
using Pulumi;
using Stacks.Composition;

namespace Stacks;

/// <summary>The one composition: every stack is this platform with its own settings.</summary>
public sealed class Platform : Stack
{
    [Output("url")]
    public Output<string> Url { get; private set; }

    [Output("cluster")]
    public Output<string> Cluster { get; private set; }

    /// <summary>The one-off tasks by name: <c>taskDefinition</c>, <c>subnets</c> and <c>securityGroup</c> of each.</summary>
    [Output("tasks")]
    public Output<ImmutableDictionary<string, ImmutableDictionary<string, string>>> Tasks { get; private set; }

    [Output("deployRole")]
    public Output<string> DeployRole { get; private set; }

    /// <summary>The role that previews work with, and the nightly comparison of the stack with its program.</summary>
    [Output("planRole")]
    public Output<string> PlanRole { get; private set; }

    /// <summary>What the function that rotates the database's password is deployed with: see docs/runbooks/database-password-rotation.md.</summary>
    [Output("databaseRotationParameters")]
    public Output<string> DatabaseRotationParameters { get; private set; }
    /// <summary>Where the files of each site belong, by its name.</summary>
    [Output("siteBuckets")]
    public Output<ImmutableDictionary<string, string>> SiteBuckets { get; private set; }

    /// <summary>What answers for each site, by its name.</summary>
    [Output("siteDistributions")]
    public Output<ImmutableDictionary<string, string>> SiteDistributions { get; private set; }

    /// <summary>What the policies hold a stack to: see <see cref="StackSettings.CustomerFacing"/>.</summary>
    [Output("customerFacing")]
    public Output<bool> CustomerFacing { get; private set; }

    /// <summary>What the policies take from GitHub's own enforcement: <c>allowedActions</c>, <c>environmentRules</c>, <c>secretScanning</c>.</summary>
    [Output("gitHubEnforces")]
    public Output<ImmutableDictionary<string, bool>> GitHubEnforces { get; private set; }

    /// <summary>Who approves the merged pull request where the environment can ask nobody: <c>team 42</c>, <c>user 7</c>.</summary>
    [Output("pullRequestApprovers")]
    public Output<ImmutableArray<string>> PullRequestApprovers { get; private set; }

    /// <summary>What the costs of the plan are told with: see <see cref="UsageAssumptions"/>.</summary>
    [Output(Usage.OutputName)]
    public Output<ImmutableDictionary<string, int>> AssumedUsage { get; private set; }

    public Platform(StackSettings settings, StackOptions? options = null)
        : base(options)
    {
        var stack = Deployment.Instance.StackName;
        var foundation = new Foundation(settings, stack);
        var data = new DataTier(foundation);
        var edge = new EdgeTier(foundation);
        var watch = new Watch(foundation, edge);
        var services = new ServiceTier(foundation, data, edge, watch);
        var tasks = new TaskTier(foundation, services);
        var backups = new BackupTier(foundation, data, edge);
        _ = new MoneyTier(foundation, watch);
        watch.Conclude(data, services, backups);
        var governance = new Governance(foundation, data, edge, watch, services, tasks, stack);
        watch.Sleep(services.RunAny ? settings.Shutdown : null);

        Url = edge.LoadBalancer.Url;
        Cluster = services.Cluster.ClusterName;
        Tasks = tasks.Outputs;
        DeployRole = governance.Roles.Deploy.Arn;
        PlanRole = governance.Roles.Plan.Arn;
        DatabaseRotationParameters = data.Rotation.Parameters;
        SiteBuckets = ByName(edge, site => site.BucketName);
        SiteDistributions = ByName(edge, site => site.DistributionId);
        GitHubEnforces = Output.Create(governance.Enforced);
        PullRequestApprovers = Output.Create(governance.Approvers);
        CustomerFacing = Output.Create(settings.CustomerFacing);
        AssumedUsage = Output.Create(settings.Usage.Everything());
    }

    private static Output<ImmutableDictionary<string, string>> ByName(EdgeTier edge, Func<StaticSite, Output<string>> part) =>
        Output.All(edge.Sites.Select(site => (Input<string>)part(site.Site)))
            .Apply(parts => edge.Sites.Zip(parts).ToImmutableDictionary(pair => pair.First.Name, pair => pair.Second, StringComparer.Ordinal));
}
