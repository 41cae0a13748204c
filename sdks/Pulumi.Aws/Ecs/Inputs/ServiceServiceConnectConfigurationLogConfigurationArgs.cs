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
}
