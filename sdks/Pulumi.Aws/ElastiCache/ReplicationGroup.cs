namespace Pulumi.Aws.ElastiCache;

public class ReplicationGroup : CustomResource
{
    [Output("primaryEndpointAddress")]
    public Output<string> PrimaryEndpointAddress { get; private set; } = null!;

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

    [Input("autoMinorVersionUpgrade")]
    public Input<bool>? AutoMinorVersionUpgrade { get; set; }

    [Input("automaticFailoverEnabled")]
    public Input<bool>? AutomaticFailoverEnabled { get; set; }

    [Input("description", required: true)]
    public Input<string> Description { get; set; } = null!;

    [Input("engine")]
    public Input<string>? Engine { get; set; }

    [Input("engineVersion")]
    public Input<string>? EngineVersion { get; set; }

    [Input("finalSnapshotIdentifier")]
    public Input<string>? FinalSnapshotIdentifier { get; set; }

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

    [Input("nodeType")]
    public Input<string>? NodeType { get; set; }

    [Input("numCacheClusters")]
    public Input<int>? NumCacheClusters { get; set; }

    [Input("parameterGroupName")]
    public Input<string>? ParameterGroupName { get; set; }

    [Input("port")]
    public Input<int>? Port { get; set; }

    [Input("replicationGroupId")]
    public Input<string>? ReplicationGroupId { get; set; }

    [Input("securityGroupIds")]
    private InputList<string>? _securityGroupIds;

    public InputList<string> SecurityGroupIds
    {
        get => _securityGroupIds ??= new InputList<string>();
        set => _securityGroupIds = value;
    }

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
}
