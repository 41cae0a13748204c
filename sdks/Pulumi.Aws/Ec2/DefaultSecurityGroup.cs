namespace Pulumi.Aws.Ec2;

public class DefaultSecurityGroup : CustomResource
{
    public DefaultSecurityGroup(string name, DefaultSecurityGroupArgs? args = null, CustomResourceOptions? options = null)
        : base("aws:ec2/defaultSecurityGroup:DefaultSecurityGroup", name, args ?? new DefaultSecurityGroupArgs(), options)
    {
    }
}

public sealed class DefaultSecurityGroupArgs : ResourceArgs
{
    [Input("tags")]
    private InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }

    [Input("vpcId")]
    public Input<string>? VpcId { get; set; }
}
