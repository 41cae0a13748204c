namespace Pulumi.Aws.Ecs.Inputs;

public sealed class ServiceServiceConnectConfigurationLogConfigurationArgs : ResourceArgs
{
    [Input("logDriver", required: true)]
    public Input<string> LogDriver { get; set; } = null!;

    [Input("options")]
    private InputMap<string>? _options;

    public InputMap<string> Options
    {
        get => _options ??= new InputMap<string>();
        set => _options = value;
    }

    [Input("secretOptions")]
    private InputList<ServiceServiceConnectConfigurationLogConfigurationSecretOptionArgs>? _secretOptions;

    public InputList<ServiceServiceConnectConfigurationLogConfigurationSecretOptionArgs> SecretOptions
    {
        get => _secretOptions ??= new InputList<ServiceServiceConnectConfigurationLogConfigurationSecretOptionArgs>();
        set => _secretOptions = value;
    }
}
