using Infra.Policies;

namespace Infra.Cost;

/// <summary>The types that no bill of AWS names, each with the reason. A type that is neither here nor in <see cref="CostRules"/> is told as unknown.</summary>
public static class FreeTypes
{
    private const string Permission = "Permissions cost nothing";
    private const string Routing = "Networks and their rules cost nothing; what passes them does";
    private const string OfABucket = "Settings of a bucket cost nothing; what lies in it does";
    private const string OfAScaling = "Scaling costs nothing; the tasks that it starts do";
    private const string OfADatabase = "Settings of a database cost nothing";
    private const string OfACache = "Settings of a cache cost nothing";
    private const string OfABalancer = "Parts of a load balancer are in its capacity units";
    private const string OfAFirewall = "The firewall and its log group are charged themselves";
    private const string OfATopic = "Subscriptions cost nothing; messages do";
    private const string OfABackup = "The vault costs nothing; what lies in it is told of the plan that puts it there";
    private const string OfAKey = "A name of a key costs nothing";
    private const string OfASecret = "The secret is charged itself, however many versions it has";
    private const string OfAnEvent = "What services of AWS report costs nothing";
    private const string Watching = "AWS watches costs for nothing, but for a report sent each day or an action taken";

    /// <summary>The reason by type token.</summary>
    public static IReadOnlyDictionary<string, string> Reasons { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [ResourceTypes.Certificate] = "Public certificates for services of AWS cost nothing",
        [ResourceTypes.CertificateValidation] = "Waiting for a certificate costs nothing",
        [ResourceTypes.ScalingPolicy] = OfAScaling,
        [ResourceTypes.ScalingTarget] = OfAScaling,
        [ResourceTypes.ScheduledScaling] = OfAScaling,
        [ResourceTypes.ClusterCapacity] = OfAScaling,
        [ResourceTypes.BackupVault] = OfABackup,
        [ResourceTypes.BackupVaultLock] = OfABackup,
        [ResourceTypes.BackupSelection] = OfABackup,
        [ResourceTypes.RestoreTestingSelection] = "The plan that restores is told itself",
        [ResourceTypes.Budget] = Watching,
        [ResourceTypes.AnomalyMonitor] = Watching,
        [ResourceTypes.AnomalySubscription] = Watching,
        [ResourceTypes.SlackChannel] = "Chat costs nothing beyond the messages of the topic",
        [ResourceTypes.OriginAccess] = "A setting of CloudFront",
        [ResourceTypes.ResponseHeaders] = "A setting of CloudFront",
        [ResourceTypes.MuteRule] = "A setting of alarms",
        [ResourceTypes.EventRule] = OfAnEvent,
        [ResourceTypes.EventTarget] = OfAnEvent,
        ["aws:cloudwatch/logResourcePolicy:LogResourcePolicy"] = Permission,
        [ResourceTypes.DefaultSecurityGroup] = Routing,
        [ResourceTypes.SecurityGroup] = Routing,
        [ResourceTypes.IngressRule] = Routing,
        [ResourceTypes.EgressRule] = Routing,
        [ResourceTypes.InternetGateway] = Routing,
        [ResourceTypes.Route] = Routing,
        [ResourceTypes.RouteTable] = Routing,
        [ResourceTypes.RouteTableAssociation] = Routing,
        [ResourceTypes.Subnet] = Routing,
        [ResourceTypes.FlowLog] = "What it writes is told of its log group",
        [ResourceTypes.ImageLifecycle] = "A setting of the registry",
        [ResourceTypes.CacheParameters] = OfACache,
        [ResourceTypes.CacheSubnets] = OfACache,
        [ResourceTypes.DatabaseParameters] = OfADatabase,
        [ResourceTypes.DatabaseSubnets] = OfADatabase,
        [ResourceTypes.OidcProvider] = Permission,
        [ResourceTypes.ManagedPolicy] = Permission,
        [ResourceTypes.Role] = Permission,
        [ResourceTypes.RolePolicy] = Permission,
        [ResourceTypes.RolePolicyAttachment] = Permission,
        [ResourceTypes.FunctionPermission] = Permission,
        [ResourceTypes.EncryptionKeyAlias] = OfAKey,
        [ResourceTypes.Listener] = OfABalancer,
        [ResourceTypes.ListenerRule] = OfABalancer,
        [ResourceTypes.TargetGroup] = OfABalancer,
        [ResourceTypes.DnsRecord] = "Records cost nothing, nor do questions that aliases answer; the zone was there before the stack",
        [ResourceTypes.BucketLifecycle] = OfABucket,
        [ResourceTypes.BucketLogging] = OfABucket,
        [ResourceTypes.BucketOwnership] = OfABucket,
        [ResourceTypes.BucketPolicy] = OfABucket,
        [ResourceTypes.BucketPublicAccess] = OfABucket,
        [ResourceTypes.BucketEncryption] = OfABucket,
        [ResourceTypes.BucketVersioning] = OfABucket,
        [ResourceTypes.SecretVersion] = OfASecret,
        [ResourceTypes.SecretRotation] = "The function that rotates is deployed by itself, and runs seconds a month",
        [ResourceTypes.HttpNamespace] = "Names for Service Connect cost nothing",
        [ResourceTypes.TopicPolicy] = Permission,
        [ResourceTypes.TopicSubscription] = OfATopic,
        [ResourceTypes.WebAclAssociation] = OfAFirewall,
        [ResourceTypes.WebAclLogging] = OfAFirewall,
    };

    /// <summary>What is not in AWS: GitHub charges by its own contract, random values and the engine's own resources not at all.</summary>
    public static bool IsNoneOfTheCloud(string type) => !type.StartsWith("aws:", StringComparison.Ordinal);
}
