namespace Pulumi.Aws.Ecs.Inputs;

public sealed class ServiceServiceConnectConfigurationServiceClientAliasTestTrafficRuleHeaderArgs : ResourceArgs
{
    [Input("name", required: true)]
    public Input<string> Name { get; set; } = null!;

    [Input("value", required: true)]
    public Input<ServiceServiceConnectConfigurationServiceClientAliasTestTrafficRuleHeaderValueArgs> Value { get; set; } = null!;
}
