namespace Pulumi.Aws.Ecs;

public class Service : CustomResource
{
    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    public Service(string name, ServiceArgs? args = null, CustomResourceOptions? options = null)
        : base("aws:ecs/service:Service", name, args ?? new ServiceArgs(), options)
    {
    }
}

public sealed class ServiceArgs : ResourceArgs
{
    [Input("alarms")]
    public Input<Inputs.ServiceAlarmsArgs>? Alarms { get; set; }

    [Input("availabilityZoneRebalancing")]
    public Input<string>? AvailabilityZoneRebalancing { get; set; }

    [Input("capacityProviderStrategies")]
    private InputList<Inputs.ServiceCapacityProviderStrategyArgs>? _capacityProviderStrategies;

    public InputList<Inputs.ServiceCapacityProviderStrategyArgs> CapacityProviderStrategies
    {
        get => _capacityProviderStrategies ??= new InputList<Inputs.ServiceCapacityProviderStrategyArgs>();
        set => _capacityProviderStrategies = value;
    }

    [Input("cluster")]
    public Input<string>? Cluster { get; set; }

    [Input("deploymentCircuitBreaker")]
    public Input<Inputs.ServiceDeploymentCircuitBreakerArgs>? DeploymentCircuitBreaker { get; set; }

    [Input("deploymentConfiguration")]
    public Input<Inputs.ServiceDeploymentConfigurationArgs>? DeploymentConfiguration { get; set; }

    [Input("deploymentMaximumPercent")]
    public Input<int>? DeploymentMaximumPercent { get; set; }

    [Input("deploymentMinimumHealthyPercent")]
    public Input<int>? DeploymentMinimumHealthyPercent { get; set; }

    [Input("desiredCount")]
    public Input<int>? DesiredCount { get; set; }

    [Input("enableEcsManagedTags")]
    public Input<bool>? EnableEcsManagedTags { get; set; }

    [Input("enableExecuteCommand")]
    public Input<bool>? EnableExecuteCommand { get; set; }

    [Input("forceNewDeployment")]
    public Input<bool>? ForceNewDeployment { get; set; }

    [Input("healthCheckGracePeriodSeconds")]
    public Input<int>? HealthCheckGracePeriodSeconds { get; set; }

    [Input("loadBalancers")]
    private InputList<Inputs.ServiceLoadBalancerArgs>? _loadBalancers;

    public InputList<Inputs.ServiceLoadBalancerArgs> LoadBalancers
    {
        get => _loadBalancers ??= new InputList<Inputs.ServiceLoadBalancerArgs>();
        set => _loadBalancers = value;
    }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("networkConfiguration")]
    public Input<Inputs.ServiceNetworkConfigurationArgs>? NetworkConfiguration { get; set; }

    [Input("platformVersion")]
    public Input<string>? PlatformVersion { get; set; }

    [Input("propagateTags")]
    public Input<string>? PropagateTags { get; set; }

    [Input("serviceConnectConfiguration")]
    public Input<Inputs.ServiceServiceConnectConfigurationArgs>? ServiceConnectConfiguration { get; set; }

    [Input("tags")]
    private InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }

    [Input("taskDefinition")]
    public Input<string>? TaskDefinition { get; set; }

    [Input("waitForSteadyState")]
    public Input<bool>? WaitForSteadyState { get; set; }
}
