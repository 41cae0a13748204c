namespace Pulumi.Aws.Ecs;

public class ClusterCapacityProviders : CustomResource
{
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
}
