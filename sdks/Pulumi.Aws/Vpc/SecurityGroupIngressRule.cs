namespace Pulumi.Aws.Vpc;

public class SecurityGroupIngressRule : CustomResource
{
    public SecurityGroupIngressRule(string name, SecurityGroupIngressRuleArgs args, CustomResourceOptions? options = null)
        : base("aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule", name, args, options)
    {
    }
}

public sealed class SecurityGroupIngressRuleArgs : ResourceArgs
{
    [Input("cidrIpv4")]
    public Input<string>? CidrIpv4 { get; set; }

    [Input("description")]
    public Input<string>? Description { get; set; }

    [Input("fromPort")]
    public Input<int>? FromPort { get; set; }

    [Input("ipProtocol", required: true)]
    public Input<string> IpProtocol { get; set; } = null!;

    [Input("prefixListId")]
    public Input<string>? PrefixListId { get; set; }

    [Input("referencedSecurityGroupId")]
    public Input<string>? ReferencedSecurityGroupId { get; set; }

    [Input("securityGroupId", required: true)]
    public Input<string> SecurityGroupId { get; set; } = null!;

    [Input("tags")]
    private InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }

    [Input("toPort")]
    public Input<int>? ToPort { get; set; }
}
