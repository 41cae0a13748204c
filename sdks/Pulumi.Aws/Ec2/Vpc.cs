namespace Pulumi.Aws.Ec2;

public class Vpc : CustomResource
{
    public Vpc(string name, VpcArgs? args = null, CustomResourceOptions? options = null)
        : base("aws:ec2/vpc:Vpc", name, args ?? new VpcArgs(), options)
    {
    }
}

public sealed class VpcArgs : ResourceArgs
{
    [Input("cidrBlock")]
    public Input<string>? CidrBlock { get; set; }

    [Input("enableDnsHostnames")]
    public Input<bool>? EnableDnsHostnames { get; set; }

    [Input("enableDnsSupport")]
    public Input<bool>? EnableDnsSupport { get; set; }

    [Input("tags")]
    private InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }
}
