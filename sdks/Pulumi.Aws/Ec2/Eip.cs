namespace Pulumi.Aws.Ec2;

public class Eip : CustomResource
{
    [Output("allocationId")]
    public Output<string> AllocationId { get; private set; } = null!;

    public Eip(string name, EipArgs? args = null, CustomResourceOptions? options = null)
        : base("aws:ec2/eip:Eip", name, args ?? new EipArgs(), options)
    {
    }
}

public sealed class EipArgs : ResourceArgs
{
    [Input("domain")]
    public Input<string>? Domain { get; set; }

    [Input("tags")]
    private InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }
}
