namespace Pulumi.Aws.Ecs.Inputs;

public sealed class ServiceDeploymentConfigurationLifecycleHookArgs : ResourceArgs
{
    [Input("hookDetails")]
    public Input<string>? HookDetails { get; set; }

    [Input("hookTargetArn")]
    public Input<string>? HookTargetArn { get; set; }

    [Input("lifecycleStages", required: true)]
    private InputList<string>? _lifecycleStages;

    public InputList<string> LifecycleStages
    {
        get => _lifecycleStages ??= new InputList<string>();
        set => _lifecycleStages = value;
    }

    [Input("roleArn")]
    public Input<string>? RoleArn { get; set; }

    [Input("targetType")]
    public Input<string>? TargetType { get; set; }

    [Input("timeoutConfiguration")]
    public Input<ServiceDeploymentConfigurationLifecycleHookTimeoutConfigurationArgs>? TimeoutConfiguration { get; set; }
}
