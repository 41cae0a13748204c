namespace Pulumi.Aws.Ecs.Inputs;

public sealed class ServiceServiceConnectConfigurationLogConfigurationSecretOptionArgs : ResourceArgs
{
    [Input("name", required: true)]
    public Input<string> Name { get; set; } = null!;

    [Input("valueFrom", required: true)]
    public Input<string> ValueFrom { get; set; } = null!;
}
