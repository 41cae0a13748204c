namespace Pulumi.Aws.Ecs.Inputs;

public sealed class ServiceServiceConnectConfigurationServiceClientAliasArgs : ResourceArgs
{
    [Input("dnsName")]
    public Input<string>? DnsName { get; set; }

    [Input("port", required: true)]
    public Input<int> Port { get; set; } = null!;
}
