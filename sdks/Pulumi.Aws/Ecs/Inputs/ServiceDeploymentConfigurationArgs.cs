namespace Pulumi.Aws.Ecs.Inputs;

public sealed class ServiceDeploymentConfigurationArgs : ResourceArgs
{
    [Input("bakeTimeInMinutes")]
    public Input<string>? BakeTimeInMinutes { get; set; }

    [Input("canaryConfiguration")]
    public Input<ServiceDeploymentConfigurationCanaryConfigurationArgs>? CanaryConfiguration { get; set; }

    [Input("lifecycleHooks")]
    private InputList<ServiceDeploymentConfigurationLifecycleHookArgs>? _lifecycleHooks;

    public InputList<ServiceDeploymentConfigurationLifecycleHookArgs> LifecycleHooks
    {
        get => _lifecycleHooks ??= new InputList<ServiceDeploymentConfigurationLifecycleHookArgs>();
        set => _lifecycleHooks = value;
    }

    [Input("linearConfiguration")]
    public Input<ServiceDeploymentConfigurationLinearConfigurationArgs>? LinearConfiguration { get; set; }

    [Input("strategy")]
    public Input<string>? Strategy { get; set; }
}
