using System.Collections.Immutable;

namespace Pulumi.Aws.Rds;

public class ParameterGroup : CustomResource
{
    [Output("arn")]
    public Output<string> Arn { get; private set; } = null!;

    [Output("description")]
    public Output<string> Description { get; private set; } = null!;

    [Output("family")]
    public Output<string> Family { get; private set; } = null!;

    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    [Output("namePrefix")]
    public Output<string> NamePrefix { get; private set; } = null!;

    [Output("region")]
    public Output<string> Region { get; private set; } = null!;

    [Output("skipDestroy")]
    public Output<bool?> SkipDestroy { get; private set; } = null!;

    [Output("tags")]
    public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    [Output("tagsAll")]
    public Output<ImmutableDictionary<string, string>> TagsAll { get; private set; } = null!;

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

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("namePrefix")]
    public Input<string>? NamePrefix { get; set; }

    [Input("parameters")]
    private InputList<Inputs.ParameterGroupParameterArgs>? _parameters;

    public InputList<Inputs.ParameterGroupParameterArgs> Parameters
    {
        get => _parameters ??= new InputList<Inputs.ParameterGroupParameterArgs>();
        set => _parameters = value;
    }

    [Input("region")]
    public Input<string>? Region { get; set; }

    [Input("skipDestroy")]
    public Input<bool>? SkipDestroy { get; set; }

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
