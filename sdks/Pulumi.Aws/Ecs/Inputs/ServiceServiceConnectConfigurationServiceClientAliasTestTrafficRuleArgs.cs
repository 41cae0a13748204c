namespace Pulumi.Aws.Ecs.Inputs;

public sealed class ServiceServiceConnectConfigurationServiceClientAliasTestTrafficRuleArgs : ResourceArgs
{
    [Input("header")]
    public Input<ServiceServiceConnectConfigurationServiceClientAliasTestTrafficRuleHeaderArgs>? Header { get; set; }
}
