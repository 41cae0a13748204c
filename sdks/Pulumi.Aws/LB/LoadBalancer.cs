using System.Collections.Immutable;

namespace Pulumi.Aws.LB;

public class LoadBalancer : CustomResource
{
    [Output("arn")]
    public Output<string> Arn { get; private set; } = null!;

    [Output("arnSuffix")]
    public Output<string> ArnSuffix { get; private set; } = null!;

    [Output("clientKeepAlive")]
    public Output<int?> ClientKeepAlive { get; private set; } = null!;

    [Output("customerOwnedIpv4Pool")]
    public Output<string?> CustomerOwnedIpv4Pool { get; private set; } = null!;

    [Output("desyncMitigationMode")]
    public Output<string?> DesyncMitigationMode { get; private set; } = null!;

    [Output("dnsName")]
    public Output<string> DnsName { get; private set; } = null!;

    [Output("dnsRecordClientRoutingPolicy")]
    public Output<string?> DnsRecordClientRoutingPolicy { get; private set; } = null!;

    [Output("dropInvalidHeaderFields")]
    public Output<bool?> DropInvalidHeaderFields { get; private set; } = null!;

    [Output("enableCrossZoneLoadBalancing")]
    public Output<bool?> EnableCrossZoneLoadBalancing { get; private set; } = null!;

    [Output("enableDeletionProtection")]
    public Output<bool?> EnableDeletionProtection { get; private set; } = null!;

    [Output("enableHttp2")]
    public Output<bool?> EnableHttp2 { get; private set; } = null!;

    [Output("enablePrefixForIpv6SourceNat")]
    public Output<string> EnablePrefixForIpv6SourceNat { get; private set; } = null!;

    [Output("enableTlsVersionAndCipherSuiteHeaders")]
    public Output<bool?> EnableTlsVersionAndCipherSuiteHeaders { get; private set; } = null!;

    [Output("enableWafFailOpen")]
    public Output<bool?> EnableWafFailOpen { get; private set; } = null!;

    [Output("enableXffClientPort")]
    public Output<bool?> EnableXffClientPort { get; private set; } = null!;

    [Output("enableZonalShift")]
    public Output<bool?> EnableZonalShift { get; private set; } = null!;

    [Output("enforceSecurityGroupInboundRulesOnPrivateLinkTraffic")]
    public Output<string> EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic { get; private set; } = null!;

    [Output("idleTimeout")]
    public Output<int?> IdleTimeout { get; private set; } = null!;

    [Output("internal")]
    public Output<bool> Internal { get; private set; } = null!;

    [Output("ipAddressType")]
    public Output<string> IpAddressType { get; private set; } = null!;

    [Output("loadBalancerType")]
    public Output<string?> LoadBalancerType { get; private set; } = null!;

    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    [Output("namePrefix")]
    public Output<string> NamePrefix { get; private set; } = null!;

    [Output("preserveHostHeader")]
    public Output<bool?> PreserveHostHeader { get; private set; } = null!;

    [Output("region")]
    public Output<string> Region { get; private set; } = null!;

    [Output("secondaryIpsAutoAssignedPerSubnet")]
    public Output<int> SecondaryIpsAutoAssignedPerSubnet { get; private set; } = null!;

    [Output("securityGroups")]
    public Output<ImmutableArray<string>> SecurityGroups { get; private set; } = null!;

    [Output("subnets")]
    public Output<ImmutableArray<string>> Subnets { get; private set; } = null!;

    [Output("tags")]
    public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    [Output("tagsAll")]
    public Output<ImmutableDictionary<string, string>> TagsAll { get; private set; } = null!;

    [Output("vpcId")]
    public Output<string> VpcId { get; private set; } = null!;

    [Output("xffHeaderProcessingMode")]
    public Output<string?> XffHeaderProcessingMode { get; private set; } = null!;

    [Output("zoneId")]
    public Output<string> ZoneId { get; private set; } = null!;

    public LoadBalancer(string name, LoadBalancerArgs? args = null, CustomResourceOptions? options = null)
        : base("aws:lb/loadBalancer:LoadBalancer", name, args ?? new LoadBalancerArgs(), options)
    {
    }
}

public sealed class LoadBalancerArgs : ResourceArgs
{
    [Input("accessLogs")]
    public Input<Inputs.LoadBalancerAccessLogsArgs>? AccessLogs { get; set; }

    [Input("clientKeepAlive")]
    public Input<int>? ClientKeepAlive { get; set; }

    [Input("connectionLogs")]
    public Input<Inputs.LoadBalancerConnectionLogsArgs>? ConnectionLogs { get; set; }

    [Input("customerOwnedIpv4Pool")]
    public Input<string>? CustomerOwnedIpv4Pool { get; set; }

    [Input("desyncMitigationMode")]
    public Input<string>? DesyncMitigationMode { get; set; }

    [Input("dnsRecordClientRoutingPolicy")]
    public Input<string>? DnsRecordClientRoutingPolicy { get; set; }

    [Input("dropInvalidHeaderFields")]
    public Input<bool>? DropInvalidHeaderFields { get; set; }

    [Input("enableCrossZoneLoadBalancing")]
    public Input<bool>? EnableCrossZoneLoadBalancing { get; set; }

    [Input("enableDeletionProtection")]
    public Input<bool>? EnableDeletionProtection { get; set; }

    [Input("enableHttp2")]
    public Input<bool>? EnableHttp2 { get; set; }

    [Input("enablePrefixForIpv6SourceNat")]
    public Input<string>? EnablePrefixForIpv6SourceNat { get; set; }

    [Input("enableTlsVersionAndCipherSuiteHeaders")]
    public Input<bool>? EnableTlsVersionAndCipherSuiteHeaders { get; set; }

    [Input("enableWafFailOpen")]
    public Input<bool>? EnableWafFailOpen { get; set; }

    [Input("enableXffClientPort")]
    public Input<bool>? EnableXffClientPort { get; set; }

    [Input("enableZonalShift")]
    public Input<bool>? EnableZonalShift { get; set; }

    [Input("enforceSecurityGroupInboundRulesOnPrivateLinkTraffic")]
    public Input<string>? EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic { get; set; }

    [Input("healthCheckLogs")]
    public Input<Inputs.LoadBalancerHealthCheckLogsArgs>? HealthCheckLogs { get; set; }

    [Input("idleTimeout")]
    public Input<int>? IdleTimeout { get; set; }

    [Input("internal")]
    public Input<bool>? Internal { get; set; }

    [Input("ipAddressType")]
    public Input<string>? IpAddressType { get; set; }

    [Input("ipamPools")]
    public Input<Inputs.LoadBalancerIpamPoolsArgs>? IpamPools { get; set; }

    [Input("loadBalancerType")]
    public Input<string>? LoadBalancerType { get; set; }

    [Input("minimumLoadBalancerCapacity")]
    public Input<Inputs.LoadBalancerMinimumLoadBalancerCapacityArgs>? MinimumLoadBalancerCapacity { get; set; }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("namePrefix")]
    public Input<string>? NamePrefix { get; set; }

    [Input("preserveHostHeader")]
    public Input<bool>? PreserveHostHeader { get; set; }

    [Input("region")]
    public Input<string>? Region { get; set; }

    [Input("secondaryIpsAutoAssignedPerSubnet")]
    public Input<int>? SecondaryIpsAutoAssignedPerSubnet { get; set; }

    [Input("securityGroups")]
    private InputList<string>? _securityGroups;

    public InputList<string> SecurityGroups
    {
        get => _securityGroups ??= new InputList<string>();
        set => _securityGroups = value;
    }

    [Input("subnetMappings")]
    private InputList<Inputs.LoadBalancerSubnetMappingArgs>? _subnetMappings;

    public InputList<Inputs.LoadBalancerSubnetMappingArgs> SubnetMappings
    {
        get => _subnetMappings ??= new InputList<Inputs.LoadBalancerSubnetMappingArgs>();
        set => _subnetMappings = value;
    }

    [Input("subnets")]
    private InputList<string>? _subnets;

    public InputList<string> Subnets
    {
        get => _subnets ??= new InputList<string>();
        set => _subnets = value;
    }

    [Input("tags")]
    private InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }

    [Input("xffHeaderProcessingMode")]
    public Input<string>? XffHeaderProcessingMode { get; set; }
}
