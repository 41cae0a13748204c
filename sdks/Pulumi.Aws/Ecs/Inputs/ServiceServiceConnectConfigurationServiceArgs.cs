namespace Pulumi.Aws.Ecs.Inputs;

public sealed class ServiceServiceConnectConfigurationServiceArgs : ResourceArgs
{
    [Input("clientAlias")]
    private InputList<ServiceServiceConnectConfigurationServiceClientAliasArgs>? _clientAlias;

    public InputList<ServiceServiceConnectConfigurationServiceClientAliasArgs> ClientAlias
    {
        get => _clientAlias ??= new InputList<ServiceServiceConnectConfigurationServiceClientAliasArgs>();
        set => _clientAlias = value;
    }

    [Input("discoveryName")]
    public Input<string>? DiscoveryName { get; set; }

    [Input("portName", required: true)]
    public Input<string> PortName { get; set; } = null!;

    [Input("timeout")]
    public Input<ServiceServiceConnectConfigurationServiceTimeoutArgs>? Timeout { get; set; }
}
