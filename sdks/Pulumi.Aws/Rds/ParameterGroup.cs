namespace Pulumi.Aws.Rds;

public class ParameterGroup : CustomResource
{
    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    public ParameterGroup(string name, ParameterGroupArgs args, CustomResourceOptions? options = null)
        : base("aws:rds/parameterGroup:ParameterGroup", name, args, options)
    {
    }
}

public sealed class ParameterGroupArgs : ResourceArgs
{
    [Input("description")]
    public Input<string>? Description { get; set; }

    [Input("family", required: true)]
    public Input<string> Family { get; set; } = null!;

    [Input("parameters")]
    private InputList<Inputs.ParameterGroupParameterArgs>? _parameters;

    public InputList<Inputs.ParameterGroupParameterArgs> Parameters
    {
        get => _parameters ??= new InputList<Inputs.ParameterGroupParameterArgs>();
        set => _parameters = value;
    }

    [Input("tags")]
    private InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }

    public ParameterGroupArgs()
    {
        Description = "Managed by Pulumi";
    }
}
