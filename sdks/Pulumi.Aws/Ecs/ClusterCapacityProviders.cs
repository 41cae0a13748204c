using System.Collections.Immutable;

namespace Pulumi.Aws.Ecs;

public class ClusterCapacityProviders : CustomResource
{
    [Output("capacityProviders")]
    public Output<ImmutableArray<string>> CapacityProviders { get; private set; } = null!;

    [Output("clusterName")]
    public Output<string> ClusterName { get; private set; } = null!;

    [Output("region")]
    public Output<string> Region { get; private set; } = null!;

    public ClusterCapacityProviders(string name, ClusterCapacityProvidersArgs args, CustomResourceOptions? options = null)
        : base("aws:ecs/clusterCapacityProviders:ClusterCapacityProviders", name, args, options)
    {
    }
}

public sealed class ClusterCapacityProvidersArgs : ResourceArgs
{
    [Input("capacityProviders")]
    private InputList<string>? _capacityProviders;

    public InputList<string> CapacityProviders
    {
        get => _capacityProviders ??= new InputList<string>();
        set => _capacityProviders = value;
    }

    [Input("clusterName", required: true)]
    public Input<string> ClusterName { get; set; } = null!;

    [Input("defaultCapacityProviderStrategies")]
    private InputList<Inputs.ClusterCapacityProvidersDefaultCapacityProviderStrategyArgs>? _defaultCapacityProviderStrategies;

    public InputList<Inputs.ClusterCapacityProvidersDefaultCapacityProviderStrategyArgs> DefaultCapacityProviderStrategies
    {
        get => _defaultCapacityProviderStrategies ??= new InputList<Inputs.ClusterCapacityProvidersDefaultCapacityProviderStrategyArgs>();
        set => _defaultCapacityProviderStrategies = value;
    }

    [Input("region")]
    public Input<string>? Region { get; set; }
}
