namespace Pulumi.Aws.Ecs.Inputs;

public sealed class ServiceServiceConnectConfigurationArgs : ResourceArgs
{
    [Input("enabled", required: true)]
    public Input<bool> Enabled { get; set; } = null!;

    [Input("logConfiguration")]
    public Input<ServiceServiceConnectConfigurationLogConfigurationArgs>? LogConfiguration { get; set; }

    [Input("namespace")]
    public Input<string>? Namespace { get; set; }

    [Input("services")]
    private InputList<ServiceServiceConnectConfigurationServiceArgs>? _services;

    public InputList<ServiceServiceConnectConfigurationServiceArgs> Services
    {
        get => _services ??= new InputList<ServiceServiceConnectConfigurationServiceArgs>();
        set => _services = value;
    }
}
