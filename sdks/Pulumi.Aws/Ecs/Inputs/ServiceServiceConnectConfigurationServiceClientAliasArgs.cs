namespace Pulumi.Aws.Ecs.Inputs;

public sealed class ServiceServiceConnectConfigurationServiceClientAliasArgs : ResourceArgs
{
    [Input("dnsName")]
    public Input<string>? DnsName { get; set; }

    [Input("port", required: true)]
    public Input<int> Port { get; set; } = null!;

    [Input("testTrafficRules")]
    private InputList<ServiceServiceConnectConfigurationServiceClientAliasTestTrafficRuleArgs>? _testTrafficRules;

    public InputList<ServiceServiceConnectConfigurationServiceClientAliasTestTrafficRuleArgs> TestTrafficRules
    {
        get => _testTrafficRules ??= new InputList<ServiceServiceConnectConfigurationServiceClientAliasTestTrafficRuleArgs>();
        set => _testTrafficRules = value;
    }
}
