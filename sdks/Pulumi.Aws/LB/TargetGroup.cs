using System.Collections.Immutable;

namespace Pulumi.Aws.LB;

public class TargetGroup : CustomResource
{
    [Output("arn")]
    public Output<string> Arn { get; private set; } = null!;

    [Output("arnSuffix")]
    public Output<string> ArnSuffix { get; private set; } = null!;

    [Output("connectionTermination")]
    public Output<bool> ConnectionTermination { get; private set; } = null!;

    [Output("deregistrationDelay")]
    public Output<int?> DeregistrationDelay { get; private set; } = null!;

    [Output("ipAddressType")]
    public Output<string> IpAddressType { get; private set; } = null!;

    [Output("lambdaMultiValueHeadersEnabled")]
    public Output<bool?> LambdaMultiValueHeadersEnabled { get; private set; } = null!;

    [Output("loadBalancerArns")]
    public Output<ImmutableArray<string>> LoadBalancerArns { get; private set; } = null!;

    [Output("loadBalancingAlgorithmType")]
    public Output<string> LoadBalancingAlgorithmType { get; private set; } = null!;

    [Output("loadBalancingAnomalyMitigation")]
    public Output<string> LoadBalancingAnomalyMitigation { get; private set; } = null!;

    [Output("loadBalancingCrossZoneEnabled")]
    public Output<string> LoadBalancingCrossZoneEnabled { get; private set; } = null!;

    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    [Output("namePrefix")]
    public Output<string> NamePrefix { get; private set; } = null!;

    [Output("port")]
    public Output<int?> Port { get; private set; } = null!;

    [Output("preserveClientIp")]
    public Output<string> PreserveClientIp { get; private set; } = null!;

    [Output("protocol")]
    public Output<string?> Protocol { get; private set; } = null!;

    [Output("protocolVersion")]
    public Output<string> ProtocolVersion { get; private set; } = null!;

    [Output("proxyProtocolV2")]
    public Output<bool?> ProxyProtocolV2 { get; private set; } = null!;

    [Output("region")]
    public Output<string> Region { get; private set; } = null!;

    [Output("slowStart")]
    public Output<int?> SlowStart { get; private set; } = null!;

    [Output("tags")]
    public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    [Output("tagsAll")]
    public Output<ImmutableDictionary<string, string>> TagsAll { get; private set; } = null!;

    [Output("targetControlPort")]
    public Output<int?> TargetControlPort { get; private set; } = null!;

    [Output("targetType")]
    public Output<string?> TargetType { get; private set; } = null!;

    [Output("vpcId")]
    public Output<string?> VpcId { get; private set; } = null!;

    public TargetGroup(string name, TargetGroupArgs? args = null, CustomResourceOptions? options = null)
        : base("aws:lb/targetGroup:TargetGroup", name, args ?? new TargetGroupArgs(), options)
    {
    }
}

public sealed class TargetGroupArgs : ResourceArgs
{
    [Input("connectionTermination")]
    public Input<bool>? ConnectionTermination { get; set; }

    [Input("deregistrationDelay")]
    public Input<int>? DeregistrationDelay { get; set; }

    [Input("healthCheck")]
    public Input<Inputs.TargetGroupHealthCheckArgs>? HealthCheck { get; set; }

    [Input("ipAddressType")]
    public Input<string>? IpAddressType { get; set; }

    [Input("lambdaMultiValueHeadersEnabled")]
    public Input<bool>? LambdaMultiValueHeadersEnabled { get; set; }

    [Input("loadBalancingAlgorithmType")]
    public Input<string>? LoadBalancingAlgorithmType { get; set; }

    [Input("loadBalancingAnomalyMitigation")]
    public Input<string>? LoadBalancingAnomalyMitigation { get; set; }

    [Input("loadBalancingCrossZoneEnabled")]
    public Input<string>? LoadBalancingCrossZoneEnabled { get; set; }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("namePrefix")]
    public Input<string>? NamePrefix { get; set; }

    [Input("port")]
    public Input<int>? Port { get; set; }

    [Input("preserveClientIp")]
    public Input<string>? PreserveClientIp { get; set; }

    [Input("protocol")]
    public Input<string>? Protocol { get; set; }

    [Input("protocolVersion")]
    public Input<string>? ProtocolVersion { get; set; }

    [Input("proxyProtocolV2")]
    public Input<bool>? ProxyProtocolV2 { get; set; }

    [Input("region")]
    public Input<string>? Region { get; set; }

    [Input("slowStart")]
    public Input<int>? SlowStart { get; set; }

    [Input("stickiness")]
    public Input<Inputs.TargetGroupStickinessArgs>? Stickiness { get; set; }

    [Input("tags")]
    private InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }

    [Input("targetControlPort")]
    public Input<int>? TargetControlPort { get; set; }

    [Input("targetFailovers")]
    private InputList<Inputs.TargetGroupTargetFailoverArgs>? _targetFailovers;

    public InputList<Inputs.TargetGroupTargetFailoverArgs> TargetFailovers
    {
        get => _targetFailovers ??= new InputList<Inputs.TargetGroupTargetFailoverArgs>();
        set => _targetFailovers = value;
    }

    [Input("targetGroupHealth")]
    public Input<Inputs.TargetGroupTargetGroupHealthArgs>? TargetGroupHealth { get; set; }

    [Input("targetHealthStates")]
    private InputList<Inputs.TargetGroupTargetHealthStateArgs>? _targetHealthStates;

    public InputList<Inputs.TargetGroupTargetHealthStateArgs> TargetHealthStates
    {
        get => _targetHealthStates ??= new InputList<Inputs.TargetGroupTargetHealthStateArgs>();
        set => _targetHealthStates = value;
    }

    [Input("targetType")]
    public Input<string>? TargetType { get; set; }

    [Input("vpcId")]
    public Input<string>? VpcId { get; set; }
}
