namespace Pulumi.Aws.LB;

public class LoadBalancer : CustomResource
{
    [Output("arn")]
    public Output<string> Arn { get; private set; } = null!;

    [Output("arnSuffix")]
    public Output<string> ArnSuffix { get; private set; } = null!;

    [Output("dnsName")]
    public Output<string> DnsName { get; private set; } = null!;

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

    [Input("connectionLogs")]
    public Input<Inputs.LoadBalancerConnectionLogsArgs>? ConnectionLogs { get; set; }

    [Input("desyncMitigationMode")]
    public Input<string>? DesyncMitigationMode { get; set; }

    [Input("dropInvalidHeaderFields")]
    public Input<bool>? DropInvalidHeaderFields { get; set; }

    [Input("enableDeletionProtection")]
    public Input<bool>? EnableDeletionProtection { get; set; }

    [Input("healthCheckLogs")]
    public Input<Inputs.LoadBalancerHealthCheckLogsArgs>? HealthCheckLogs { get; set; }

    [Input("internal")]
    public Input<bool>? Internal { get; set; }

    [Input("loadBalancerType")]
    public Input<string>? LoadBalancerType { get; set; }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("securityGroups")]
    private InputList<string>? _securityGroups;

    public InputList<string> SecurityGroups
    {
        get => _securityGroups ??= new InputList<string>();
        set => _securityGroups = value;
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
}
