using System.Collections.Immutable;

namespace Pulumi.Aws.Ecs;

public class Service : CustomResource
{
    [Output("arn")]
    public Output<string> Arn { get; private set; } = null!;

    [Output("availabilityZoneRebalancing")]
    public Output<string> AvailabilityZoneRebalancing { get; private set; } = null!;

    [Output("cluster")]
    public Output<string> Cluster { get; private set; } = null!;

    [Output("deploymentMaximumPercent")]
    public Output<int?> DeploymentMaximumPercent { get; private set; } = null!;

    [Output("deploymentMinimumHealthyPercent")]
    public Output<int?> DeploymentMinimumHealthyPercent { get; private set; } = null!;

    [Output("desiredCount")]
    public Output<int?> DesiredCount { get; private set; } = null!;

    [Output("enableEcsManagedTags")]
    public Output<bool?> EnableEcsManagedTags { get; private set; } = null!;

    [Output("enableExecuteCommand")]
    public Output<bool?> EnableExecuteCommand { get; private set; } = null!;

    [Output("forceDelete")]
    public Output<bool?> ForceDelete { get; private set; } = null!;

    [Output("forceNewDeployment")]
    public Output<bool?> ForceNewDeployment { get; private set; } = null!;

    [Output("healthCheckGracePeriodSeconds")]
    public Output<int?> HealthCheckGracePeriodSeconds { get; private set; } = null!;

    [Output("iamRole")]
    public Output<string> IamRole { get; private set; } = null!;

    [Output("launchType")]
    public Output<string> LaunchType { get; private set; } = null!;

    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    [Output("platformVersion")]
    public Output<string> PlatformVersion { get; private set; } = null!;

    [Output("propagateTags")]
    public Output<string?> PropagateTags { get; private set; } = null!;

    [Output("region")]
    public Output<string> Region { get; private set; } = null!;

    [Output("schedulingStrategy")]
    public Output<string?> SchedulingStrategy { get; private set; } = null!;

    [Output("sigintRollback")]
    public Output<bool?> SigintRollback { get; private set; } = null!;

    [Output("tags")]
    public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    [Output("tagsAll")]
    public Output<ImmutableDictionary<string, string>> TagsAll { get; private set; } = null!;

    [Output("taskDefinition")]
    public Output<string?> TaskDefinition { get; private set; } = null!;

    [Output("triggers")]
    public Output<ImmutableDictionary<string, string>> Triggers { get; private set; } = null!;

    [Output("waitForSteadyState")]
    public Output<bool?> WaitForSteadyState { get; private set; } = null!;

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

    [Input("deploymentController")]
    public Input<Inputs.ServiceDeploymentControllerArgs>? DeploymentController { get; set; }

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

    [Input("forceDelete")]
    public Input<bool>? ForceDelete { get; set; }

    [Input("forceNewDeployment")]
    public Input<bool>? ForceNewDeployment { get; set; }

    [Input("healthCheckGracePeriodSeconds")]
    public Input<int>? HealthCheckGracePeriodSeconds { get; set; }

    [Input("iamRole")]
    public Input<string>? IamRole { get; set; }

    [Input("launchType")]
    public Input<string>? LaunchType { get; set; }

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

    [Input("orderedPlacementStrategies")]
    private InputList<Inputs.ServiceOrderedPlacementStrategyArgs>? _orderedPlacementStrategies;

    public InputList<Inputs.ServiceOrderedPlacementStrategyArgs> OrderedPlacementStrategies
    {
        get => _orderedPlacementStrategies ??= new InputList<Inputs.ServiceOrderedPlacementStrategyArgs>();
        set => _orderedPlacementStrategies = value;
    }

    [Input("placementConstraints")]
    private InputList<Inputs.ServicePlacementConstraintArgs>? _placementConstraints;

    public InputList<Inputs.ServicePlacementConstraintArgs> PlacementConstraints
    {
        get => _placementConstraints ??= new InputList<Inputs.ServicePlacementConstraintArgs>();
        set => _placementConstraints = value;
    }

    [Input("platformVersion")]
    public Input<string>? PlatformVersion { get; set; }

    [Input("propagateTags")]
    public Input<string>? PropagateTags { get; set; }

    [Input("region")]
    public Input<string>? Region { get; set; }

    [Input("schedulingStrategy")]
    public Input<string>? SchedulingStrategy { get; set; }

    [Input("serviceConnectConfiguration")]
    public Input<Inputs.ServiceServiceConnectConfigurationArgs>? ServiceConnectConfiguration { get; set; }

    [Input("serviceRegistries")]
    public Input<Inputs.ServiceServiceRegistriesArgs>? ServiceRegistries { get; set; }

    [Input("sigintRollback")]
    public Input<bool>? SigintRollback { get; set; }

    [Input("tags")]
    private InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }

    [Input("taskDefinition")]
    public Input<string>? TaskDefinition { get; set; }

    [Input("triggers")]
    private InputMap<string>? _triggers;

    public InputMap<string> Triggers
    {
        get => _triggers ??= new InputMap<string>();
        set => _triggers = value;
    }

    [Input("volumeConfiguration")]
    public Input<Inputs.ServiceVolumeConfigurationArgs>? VolumeConfiguration { get; set; }

    [Input("vpcLatticeConfigurations")]
    private InputList<Inputs.ServiceVpcLatticeConfigurationArgs>? _vpcLatticeConfigurations;

    public InputList<Inputs.ServiceVpcLatticeConfigurationArgs> VpcLatticeConfigurations
    {
        get => _vpcLatticeConfigurations ??= new InputList<Inputs.ServiceVpcLatticeConfigurationArgs>();
        set => _vpcLatticeConfigurations = value;
    }

    [Input("waitForSteadyState")]
    public Input<bool>? WaitForSteadyState { get; set; }
}
