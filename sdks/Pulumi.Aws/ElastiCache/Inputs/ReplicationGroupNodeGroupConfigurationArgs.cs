namespace Pulumi.Aws.ElastiCache.Inputs;

public sealed class ReplicationGroupNodeGroupConfigurationArgs : ResourceArgs
{
    [Input("nodeGroupId")]
    public Input<string>? NodeGroupId { get; set; }

    [Input("primaryAvailabilityZone")]
    public Input<string>? PrimaryAvailabilityZone { get; set; }

    [Input("primaryOutpostArn")]
    public Input<string>? PrimaryOutpostArn { get; set; }

    [Input("replicaAvailabilityZones")]
    private InputList<string>? _replicaAvailabilityZones;

    public InputList<string> ReplicaAvailabilityZones
    {
        get => _replicaAvailabilityZones ??= new InputList<string>();
        set => _replicaAvailabilityZones = value;
    }

    [Input("replicaCount")]
    public Input<int>? ReplicaCount { get; set; }

    [Input("replicaOutpostArns")]
    private InputList<string>? _replicaOutpostArns;

    public InputList<string> ReplicaOutpostArns
    {
        get => _replicaOutpostArns ??= new InputList<string>();
        set => _replicaOutpostArns = value;
    }

    [Input("slots")]
    public Input<string>? Slots { get; set; }
}
