using System.Collections.Immutable;

namespace Pulumi.Aws.ElastiCache;

public class ReplicationGroup : CustomResource
{
    [Output("applyImmediately")]
    public Output<bool> ApplyImmediately { get; private set; } = null!;

    [Output("arn")]
    public Output<string> Arn { get; private set; } = null!;

    [Output("atRestEncryptionEnabled")]
    public Output<bool> AtRestEncryptionEnabled { get; private set; } = null!;

    [Output("authToken")]
    public Output<string?> AuthToken { get; private set; } = null!;

    [Output("authTokenUpdateStrategy")]
    public Output<string?> AuthTokenUpdateStrategy { get; private set; } = null!;

    [Output("authTokenWo")]
    public Output<string?> AuthTokenWo { get; private set; } = null!;

    [Output("authTokenWoVersion")]
    public Output<int?> AuthTokenWoVersion { get; private set; } = null!;

    [Output("autoMinorVersionUpgrade")]
    public Output<bool> AutoMinorVersionUpgrade { get; private set; } = null!;

    [Output("automaticFailoverEnabled")]
    public Output<bool?> AutomaticFailoverEnabled { get; private set; } = null!;

    [Output("clusterEnabled")]
    public Output<bool> ClusterEnabled { get; private set; } = null!;

    [Output("clusterMode")]
    public Output<string> ClusterMode { get; private set; } = null!;

    [Output("configurationEndpointAddress")]
    public Output<string> ConfigurationEndpointAddress { get; private set; } = null!;

    [Output("dataTieringEnabled")]
    public Output<bool> DataTieringEnabled { get; private set; } = null!;

    [Output("description")]
    public Output<string> Description { get; private set; } = null!;

    [Output("durability")]
    public Output<string> Durability { get; private set; } = null!;

    [Output("engine")]
    public Output<string> Engine { get; private set; } = null!;

    [Output("engineVersion")]
    public Output<string> EngineVersion { get; private set; } = null!;

    [Output("engineVersionActual")]
    public Output<string> EngineVersionActual { get; private set; } = null!;

    [Output("finalSnapshotIdentifier")]
    public Output<string?> FinalSnapshotIdentifier { get; private set; } = null!;

    [Output("globalReplicationGroupId")]
    public Output<string> GlobalReplicationGroupId { get; private set; } = null!;

    [Output("ipDiscovery")]
    public Output<string> IpDiscovery { get; private set; } = null!;

    [Output("kmsKeyId")]
    public Output<string?> KmsKeyId { get; private set; } = null!;

    [Output("maintenanceWindow")]
    public Output<string> MaintenanceWindow { get; private set; } = null!;

    [Output("memberClusters")]
    public Output<ImmutableArray<string>> MemberClusters { get; private set; } = null!;

    [Output("multiAzEnabled")]
    public Output<bool?> MultiAzEnabled { get; private set; } = null!;

    [Output("networkType")]
    public Output<string> NetworkType { get; private set; } = null!;

    [Output("nodeType")]
    public Output<string> NodeType { get; private set; } = null!;

    [Output("notificationTopicArn")]
    public Output<string?> NotificationTopicArn { get; private set; } = null!;

    [Output("numCacheClusters")]
    public Output<int> NumCacheClusters { get; private set; } = null!;

    [Output("numNodeGroups")]
    public Output<int> NumNodeGroups { get; private set; } = null!;

    [Output("parameterGroupName")]
    public Output<string> ParameterGroupName { get; private set; } = null!;

    [Output("port")]
    public Output<int?> Port { get; private set; } = null!;

    [Output("preferredCacheClusterAzs")]
    public Output<ImmutableArray<string>> PreferredCacheClusterAzs { get; private set; } = null!;

    [Output("primaryEndpointAddress")]
    public Output<string> PrimaryEndpointAddress { get; private set; } = null!;

    [Output("readerEndpointAddress")]
    public Output<string> ReaderEndpointAddress { get; private set; } = null!;

    [Output("region")]
    public Output<string> Region { get; private set; } = null!;

    [Output("replicasPerNodeGroup")]
    public Output<int> ReplicasPerNodeGroup { get; private set; } = null!;

    [Output("replicationGroupId")]
    public Output<string> ReplicationGroupId { get; private set; } = null!;

    [Output("securityGroupIds")]
    public Output<ImmutableArray<string>> SecurityGroupIds { get; private set; } = null!;

    [Output("securityGroupNames")]
    public Output<ImmutableArray<string>> SecurityGroupNames { get; private set; } = null!;

    [Output("snapshotArns")]
    public Output<ImmutableArray<string>> SnapshotArns { get; private set; } = null!;

    [Output("snapshotName")]
    public Output<string?> SnapshotName { get; private set; } = null!;

    [Output("snapshotRetentionLimit")]
    public Output<int?> SnapshotRetentionLimit { get; private set; } = null!;

    [Output("snapshotWindow")]
    public Output<string> SnapshotWindow { get; private set; } = null!;

    [Output("subnetGroupName")]
    public Output<string> SubnetGroupName { get; private set; } = null!;

    [Output("tags")]
    public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    [Output("tagsAll")]
    public Output<ImmutableDictionary<string, string>> TagsAll { get; private set; } = null!;

    [Output("transitEncryptionEnabled")]
    public Output<bool> TransitEncryptionEnabled { get; private set; } = null!;

    [Output("transitEncryptionMode")]
    public Output<string> TransitEncryptionMode { get; private set; } = null!;

    [Output("userGroupIds")]
    public Output<ImmutableArray<string>> UserGroupIds { get; private set; } = null!;

    public ReplicationGroup(string name, ReplicationGroupArgs args, CustomResourceOptions? options = null)
        : base("aws:elasticache/replicationGroup:ReplicationGroup", name, args, options)
    {
    }
}

public sealed class ReplicationGroupArgs : ResourceArgs
{
    [Input("applyImmediately")]
    public Input<bool>? ApplyImmediately { get; set; }

    [Input("atRestEncryptionEnabled")]
    public Input<bool>? AtRestEncryptionEnabled { get; set; }

    [Input("authToken")]
    private Input<string>? _authToken;

    public Input<string>? AuthToken
    {
        get => _authToken;
        set => _authToken = value is null ? null : (Input<string>)Output.CreateSecret(value.ToOutput());
    }

    [Input("authTokenUpdateStrategy")]
    public Input<string>? AuthTokenUpdateStrategy { get; set; }

    [Input("authTokenWo")]
    private Input<string>? _authTokenWo;

    public Input<string>? AuthTokenWo
    {
        get => _authTokenWo;
        set => _authTokenWo = value is null ? null : (Input<string>)Output.CreateSecret(value.ToOutput());
    }

    [Input("authTokenWoVersion")]
    public Input<int>? AuthTokenWoVersion { get; set; }

    [Input("autoMinorVersionUpgrade")]
    public Input<bool>? AutoMinorVersionUpgrade { get; set; }

    [Input("automaticFailoverEnabled")]
    public Input<bool>? AutomaticFailoverEnabled { get; set; }

    [Input("clusterMode")]
    public Input<string>? ClusterMode { get; set; }

    [Input("dataTieringEnabled")]
    public Input<bool>? DataTieringEnabled { get; set; }

    [Input("description", required: true)]
    public Input<string> Description { get; set; } = null!;

    [Input("durability")]
    public Input<string>? Durability { get; set; }

    [Input("engine")]
    public Input<string>? Engine { get; set; }

    [Input("engineVersion")]
    public Input<string>? EngineVersion { get; set; }

    [Input("finalSnapshotIdentifier")]
    public Input<string>? FinalSnapshotIdentifier { get; set; }

    [Input("globalReplicationGroupId")]
    public Input<string>? GlobalReplicationGroupId { get; set; }

    [Input("ipDiscovery")]
    public Input<string>? IpDiscovery { get; set; }

    [Input("kmsKeyId")]
    public Input<string>? KmsKeyId { get; set; }

    [Input("logDeliveryConfigurations")]
    private InputList<Inputs.ReplicationGroupLogDeliveryConfigurationArgs>? _logDeliveryConfigurations;

    public InputList<Inputs.ReplicationGroupLogDeliveryConfigurationArgs> LogDeliveryConfigurations
    {
        get => _logDeliveryConfigurations ??= new InputList<Inputs.ReplicationGroupLogDeliveryConfigurationArgs>();
        set => _logDeliveryConfigurations = value;
    }

    [Input("maintenanceWindow")]
    public Input<string>? MaintenanceWindow { get; set; }

    [Input("multiAzEnabled")]
    public Input<bool>? MultiAzEnabled { get; set; }

    [Input("networkType")]
    public Input<string>? NetworkType { get; set; }

    [Input("nodeGroupConfigurations")]
    private InputList<Inputs.ReplicationGroupNodeGroupConfigurationArgs>? _nodeGroupConfigurations;

    public InputList<Inputs.ReplicationGroupNodeGroupConfigurationArgs> NodeGroupConfigurations
    {
        get => _nodeGroupConfigurations ??= new InputList<Inputs.ReplicationGroupNodeGroupConfigurationArgs>();
        set => _nodeGroupConfigurations = value;
    }

    [Input("nodeType")]
    public Input<string>? NodeType { get; set; }

    [Input("notificationTopicArn")]
    public Input<string>? NotificationTopicArn { get; set; }

    [Input("numCacheClusters")]
    public Input<int>? NumCacheClusters { get; set; }

    [Input("numNodeGroups")]
    public Input<int>? NumNodeGroups { get; set; }

    [Input("parameterGroupName")]
    public Input<string>? ParameterGroupName { get; set; }

    [Input("port")]
    public Input<int>? Port { get; set; }

    [Input("preferredCacheClusterAzs")]
    private InputList<string>? _preferredCacheClusterAzs;

    public InputList<string> PreferredCacheClusterAzs
    {
        get => _preferredCacheClusterAzs ??= new InputList<string>();
        set => _preferredCacheClusterAzs = value;
    }

    [Input("region")]
    public Input<string>? Region { get; set; }

    [Input("replicasPerNodeGroup")]
    public Input<int>? ReplicasPerNodeGroup { get; set; }

    [Input("replicationGroupId")]
    public Input<string>? ReplicationGroupId { get; set; }

    [Input("securityGroupIds")]
    private InputList<string>? _securityGroupIds;

    public InputList<string> SecurityGroupIds
    {
        get => _securityGroupIds ??= new InputList<string>();
        set => _securityGroupIds = value;
    }

    [Input("securityGroupNames")]
    private InputList<string>? _securityGroupNames;

    public InputList<string> SecurityGroupNames
    {
        get => _securityGroupNames ??= new InputList<string>();
        set => _securityGroupNames = value;
    }

    [Input("snapshotArns")]
    private InputList<string>? _snapshotArns;

    public InputList<string> SnapshotArns
    {
        get => _snapshotArns ??= new InputList<string>();
        set => _snapshotArns = value;
    }

    [Input("snapshotName")]
    public Input<string>? SnapshotName { get; set; }

    [Input("snapshotRetentionLimit")]
    public Input<int>? SnapshotRetentionLimit { get; set; }

    [Input("snapshotWindow")]
    public Input<string>? SnapshotWindow { get; set; }

    [Input("subnetGroupName")]
    public Input<string>? SubnetGroupName { get; set; }

    [Input("tags")]
    private InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }

    [Input("transitEncryptionEnabled")]
    public Input<bool>? TransitEncryptionEnabled { get; set; }

    [Input("transitEncryptionMode")]
    public Input<string>? TransitEncryptionMode { get; set; }

    [Input("userGroupIds")]
    private InputList<string>? _userGroupIds;

    public InputList<string> UserGroupIds
    {
        get => _userGroupIds ??= new InputList<string>();
        set => _userGroupIds = value;
    }
}
