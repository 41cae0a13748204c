namespace Pulumi.Aws.Rds;

public class SubnetGroup : CustomResource
{
    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    public SubnetGroup(string name, SubnetGroupArgs args, CustomResourceOptions? options = null)
        : base("aws:rds/subnetGroup:SubnetGroup", name, args, options)
    {
    }
}

public sealed class SubnetGroupArgs : ResourceArgs
{
    [Input("description")]
    public Input<string>? Description { get; set; }

    [Input("subnetIds", required: true)]
    private InputList<string>? _subnetIds;

    public InputList<string> SubnetIds
    {
        get => _subnetIds ??= new InputList<string>();
        set => _subnetIds = value;
    }

    [Input("tags")]
    private InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }

    public SubnetGroupArgs()
    {
        Description = "Managed by Pulumi";
    }
}
