namespace Pulumi.Aws.Ec2;

public class SecurityGroup : CustomResource
{
    public SecurityGroup(string name, SecurityGroupArgs? args = null, CustomResourceOptions? options = null)
        : base("aws:ec2/securityGroup:SecurityGroup", name, args ?? new SecurityGroupArgs(), options)
    {
    }
}

public sealed class SecurityGroupArgs : ResourceArgs
{
    [Input("description")]
    public Input<string>? Description { get; set; }

    [Input("tags")]
    private InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }

    [Input("vpcId")]
    public Input<string>? VpcId { get; set; }

    public SecurityGroupArgs()
    {
        Description = "Managed by Pulumi";
    }
}
