namespace Pulumi.Aws.Ecs.Inputs;

public sealed class ServiceServiceConnectConfigurationServiceClientAliasTestTrafficRuleHeaderValueArgs : ResourceArgs
{
    [Input("exact", required: true)]
    public Input<string> Exact { get; set; } = null!;
}
