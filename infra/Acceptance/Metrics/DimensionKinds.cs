using System.Globalization;
using System.Text.RegularExpressions;
using Infra.Plans;
using Infra.Policies;
using Infra.Policies.Alarms;

namespace Infra.Acceptance.Metrics;

/// <summary>The dimensions of AWS, and what of a plan they name.</summary>
internal static partial class DimensionKinds
{
    public static IReadOnlyList<DimensionKind> All { get; } =
    [
        new() { Dimension = "AvailabilityZone", What = "a zone such as eu-west-1a", Shape = Zone() },
        new()
        {
            Dimension = "BackupVaultName", What = "the name of a backup vault", Shape = Name(), Type = ResourceTypes.BackupVault, Names = Input("name"),
        },
        new()
        {
            Dimension = "CacheClusterId", What = "a node of a cache, by the name of the cache and its number: shop-cache-001", Shape = Identifier(),
            Type = ResourceTypes.Cache, Names = Nodes,
        },
        new() { Dimension = "CacheNodeId", What = "0001, as every node of Redis and Valkey is called", Shape = FirstNode() },
        new()
        {
            Dimension = "CertificateArn", What = "the ARN of a certificate", Shape = CertificateArn(), Type = ResourceTypes.Certificate, Names = Id,
        },
        new() { Dimension = "ClusterName", What = "the name of a cluster", Shape = Name(), Type = ResourceTypes.Cluster, Names = Input("name") },
        new() { Dimension = "Currency", What = "USD, in which AWS counts", Shape = Dollars() },
        new()
        {
            Dimension = "DBInstanceIdentifier", What = "the identifier of a database", Shape = Identifier(), Type = ResourceTypes.Database,
            // RDS keeps it in small letters, whatever was asked for.
            Names = database => Input("identifier")(database).Select(identifier => identifier.ToLowerInvariant()),
        },
        new()
        {
            Dimension = "DistributionId", What = "the id of a distribution of CloudFront", Shape = DistributionId(), Type = ResourceTypes.Distribution, Names = Id,
        },
        new() { Dimension = "FunctionName", What = "the name of a function", Shape = Name() },
        new() { Dimension = "HealthCheckId", What = "the id of a health check", Shape = HealthCheckId(), Type = ResourceTypes.HealthCheck, Names = Id },
        new()
        {
            Dimension = "LoadBalancer", What = "a load balancer, by the end of its ARN: app/NAME/0123456789abcdef", Shape = LoadBalancer(),
            Type = ResourceTypes.LoadBalancer, Names = balancer => Some(MetricDimensions.Balancer(balancer)),
        },
        new() { Dimension = "LogGroupName", What = "the name of a log group", Shape = LogGroup(), Type = ResourceTypes.LogGroup, Names = Input("name") },
        new() { Dimension = "NatGatewayId", What = "the id of a NAT gateway", Shape = NatGatewayId(), Type = ResourceTypes.NatGateway, Names = Id },
        new() { Dimension = "QueueName", What = "the name of a queue", Shape = QueueName() },
        new() { Dimension = "Region", Namespace = "AWS/CloudFront", What = "Global, wherever the metric is kept", Shape = Global() },
        new() { Dimension = "RuleName", What = "the name of a rule of EventBridge", Shape = RuleName(), Type = ResourceTypes.EventRule, Names = Input("name") },
        new() { Dimension = "ServiceName", Namespace = "AWS/ECS", What = "the name of a service", Shape = Name(), Type = ResourceTypes.Service, Names = Input("name") },
        new()
        {
            Dimension = "ServiceName", Namespace = "ECS/ContainerInsights", What = "the name of a service", Shape = Name(), Type = ResourceTypes.Service, Names = Input("name"),
        },
        new()
        {
            Dimension = "TargetGroup", What = "a target group, by the end of its ARN: targetgroup/NAME/0123456789abcdef", Shape = TargetGroup(),
            Type = ResourceTypes.TargetGroup, Names = targets => Some(MetricDimensions.Targets(targets)),
        },
        new()
        {
            Dimension = "TaskDefinitionFamily", What = "the family of a task definition", Shape = Name(), Type = ResourceTypes.TaskDefinition, Names = Input("family"),
        },
        new() { Dimension = "TopicName", What = "the name of a topic", Shape = TopicName(), Type = ResourceTypes.Topic, Names = Input("name") },
        new()
        {
            Dimension = "WebACL", What = "a firewall, by the metric name that it has been given", Shape = FirewallMetric(), Type = ResourceTypes.WebAcl,
            Names = Input("visibilityConfig.metricName"),
        },
    ];

    private static Func<PlannedResource, IEnumerable<string>> Input(string input) => resource => Some(resource.Text(input));

    private static IEnumerable<string> Id(PlannedResource resource) => Some(resource.Id);

    private static IEnumerable<string> Some(string? name) => name is null ? [] : [name];

    /// <summary>A cache in several shards has nodes in each: <c>shop-cache-0001-001</c>.</summary>
    private static IEnumerable<string> Nodes(PlannedResource cache)
    {
        if (cache.Text("replicationGroupId")?.ToLowerInvariant() is not { } name)
        {
            return [];
        }

        return cache.Number("numNodeGroups") is { } groups and > 1
            ? Enumerable.Range(1, (int)groups).SelectMany(_ => Enumerable.Range(1, (int)(cache.Number("replicasPerNodeGroup") ?? 0) + 1),
                (group, node) => string.Create(CultureInfo.InvariantCulture, $"{name}-{group:0000}-{node:000}"))
            : MetricDimensions.Nodes(cache).Select(node => node.ToLowerInvariant());
    }

    [GeneratedRegex("^[a-z]{2}(-[a-z]+)+-[0-9][a-z]$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Zone();

    [GeneratedRegex("^[A-Za-z0-9_.-]{1,255}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Name();

    [GeneratedRegex("^[a-z][a-z0-9-]{0,62}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Identifier();

    [GeneratedRegex("^0001$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FirstNode();

    [GeneratedRegex("^arn:aws[a-z-]*:acm:", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CertificateArn();

    [GeneratedRegex("^USD$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Dollars();

    [GeneratedRegex("^E[A-Z0-9]{8,20}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DistributionId();

    [GeneratedRegex("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex HealthCheckId();

    [GeneratedRegex("^app/[A-Za-z0-9-]{1,32}/[0-9a-f]{16}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LoadBalancer();

    [GeneratedRegex("^targetgroup/[A-Za-z0-9-]{1,32}/[0-9a-f]{16}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TargetGroup();

    [GeneratedRegex("^[A-Za-z0-9_/.#-]{1,512}$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LogGroup();

    [GeneratedRegex("^nat-[0-9a-f]{8,17}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NatGatewayId();

    [GeneratedRegex(@"^[A-Za-z0-9_-]{1,80}(\.fifo)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex QueueName();

    [GeneratedRegex("^Global$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Global();

    [GeneratedRegex("^[A-Za-z0-9_.-]{1,64}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex RuleName();

    [GeneratedRegex(@"^[A-Za-z0-9_-]{1,256}(\.fifo)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TopicName();

    [GeneratedRegex("^[A-Za-z0-9_-]{1,128}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FirewallMetric();
}
