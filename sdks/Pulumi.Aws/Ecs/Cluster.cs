namespace Pulumi.Aws.Ecs;

public class Cluster : CustomResource
{
    [Output("arn")]
    public Output<string> Arn { get; private set; } = null!;

    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    public Cluster(string name, ClusterArgs? args = null, CustomResourceOptions? options = null)
        : base("aws:ecs/cluster:Cluster", name, args ?? new ClusterArgs(), options)
    {
    }
}

public sealed class ClusterArgs : ResourceArgs
{
    [Input("configuration")]
    public Input<Inputs.ClusterConfigurationArgs>? Configuration { get; set; }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("settings")]
    private InputList<Inputs.ClusterSettingArgs>? _settings;

    public InputList<Inputs.ClusterSettingArgs> Settings
    {
        get => _settings ??= new InputList<Inputs.ClusterSettingArgs>();
        set => _settings = value;
    }

    [Input("tags")]
    private InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }
}
