using System.Collections.Immutable;
using Infra.Delivery;
using Infra.Edge;
using Infra.Settings;
using Pulumi;

namespace Stacks.Composition;

/// <summary>Who may change the stack, and how: the environment of its deployments, its branch and its repository.</summary>
internal sealed class Governance
{
    private readonly Foundation _foundation;
    private readonly DataTier _data;
    private readonly EdgeTier _edge;
    private readonly Watch _watch;
    private readonly ServiceTier _services;

    public Governance(Foundation foundation, DataTier data, EdgeTier edge, Watch watch, ServiceTier services, TaskTier tasks, string stack)
    {
        var settings = foundation.Settings.GitHub;
        (_foundation, _data, _edge, _watch, _services) = (foundation, data, edge, watch, services);
        Roles = new PipelineRoles(foundation, stack);
        _ = new DeploymentEnvironment("delivery", new()
        {
            Repository = settings.Repository,
            Environment = stack,
            Branch = settings.Branch,
            Rules = settings.Account.HasRules ? new DeploymentRules(settings.ReviewerTeams, settings.ReviewerUsers, settings.Wait) : null,
            Variables =
            [
                ("AWS_REGION", foundation.Context.Region),
                ("AWS_ROLE_ARN", Roles.Deploy.Arn),
                ("ECS_CLUSTER", services.Cluster.ClusterName),
                .. services.Variables(),
                .. tasks.Variables(),
                ("PLATFORM_URL", edge.LoadBalancer.Url),
                ("PULUMI_BACKEND_URL", foundation.Settings.State.Url),
                .. edge.Sites.SelectMany(site => Variables(site.Name, site.Site)),
                .. settings.Variables.Select(variable => (variable.Name, (Input<string>)Value(variable.Output))),
            ],
            Secrets = settings.Secrets,
        });
        _ = new PreviewAccess("previews", new()
        {
            Repository = settings.Repository,
            Stack = stack,
            Variables = [("AWS_REGION", foundation.Context.Region), ("PLAN_ROLE_ARN", Roles.Plan.Arn), ("PULUMI_BACKEND_URL", foundation.Settings.State.Url)],
            Secrets = settings.PlanSecrets,
        });
        ProtectBranch(settings);
        if (settings.Governed is { } governed)
        {
            _ = new RepositoryGovernance("repository", new()
            {
                Repository = settings.Repository,
                Visibility = settings.Account.Visibility,
                AllowedActions = governed.AllowedActions,
                SecretScanning = governed.SecretScanning,
            });
        }
    }

    /// <summary>What deployments and previews work with in AWS.</summary>
    public PipelineRoles Roles { get; }

    /// <summary>
    /// What the policies hold the stack to: GitHub enforces no more for some repositories, see <see cref="GitHubAccount"/>, and the rules of a
    /// branch may be declared by another stack.
    /// </summary>
    public ImmutableDictionary<string, bool> Enforced
    {
        get
        {
            var settings = _foundation.Settings.GitHub;
            return new Dictionary<string, bool>(StringComparer.Ordinal)
            {
                ["allowedActions"] = settings.Account.HasRules,
                ["branchRules"] = settings.ProtectBranch,
                ["environmentRules"] = settings.Account.HasRules,
                ["privateRepository"] = settings.Account.Visibility != RepositoryVisibility.Public,
                ["secretScanning"] = settings.Governed?.SecretScanning ?? true,
            }.ToImmutableDictionary(StringComparer.Ordinal);
        }
    }

    /// <summary>Whose approval of the merged pull request a deployment looks for by itself: <c>team 42</c>, <c>user 7</c>; none where the environment asks.</summary>
    public ImmutableArray<string> Approvers
    {
        get
        {
            var settings = _foundation.Settings.GitHub;
            return settings.ApprovalGate == ApprovalGate.Environment
                ? []
                : [.. settings.ReviewerTeams.Select(team => $"team {team}"), .. settings.ReviewerUsers.Select(user => $"user {user}")];
        }
    }

    private static void ProtectBranch(GitHubSettings settings)
    {
        if (!settings.ProtectBranch)
        {
            return;
        }

        var args = new ProtectedBranchArgs
        {
            Repository = settings.Repository,
            Branch = settings.Branch,
            RequiredChecks = settings.RequiredChecks,
            Approvals = settings.Approvals,
            SignedCommits = settings.SignedCommits,
        };
        if (settings.BranchRules == BranchRuleForm.Classic)
        {
            _ = new ProtectedBranch("branch", args);
        }
        else
        {
            _ = new BranchRuleset("branch", args);
        }
    }

    /// <summary>What a pipeline needs to publish a site.</summary>
    private static IEnumerable<(string Name, Input<string> Value)> Variables(string name, StaticSite site)
    {
        var prefix = $"SITE_{PipelineName.Part(name)}";
        yield return ($"{prefix}_BUCKET", site.BucketName);
        yield return ($"{prefix}_DISTRIBUTION", site.DistributionId);
    }

    private Output<string> Value(PlatformOutput output) => output switch
    {
        PlatformOutput.AlarmTopic => _watch.Topic.Arn,
        PlatformOutput.CacheHost => _data.Cache.Host,
        PlatformOutput.Cluster => _services.Cluster.ClusterName,
        PlatformOutput.DatabaseHost => _data.Database.Host,
        PlatformOutput.DeployRole => Roles.Deploy.Arn,
        PlatformOutput.PrivateSubnets => Output.All(_foundation.Network.Private.SubnetIds).Apply(ids => string.Join(',', ids)),
        PlatformOutput.Url => _edge.LoadBalancer.Url,
        PlatformOutput.Vpc => _foundation.Network.Private.VpcId,
        _ => throw new ArgumentOutOfRangeException(nameof(output), output, "is no output"),
    };
}
