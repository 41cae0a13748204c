namespace Pulumi.Aws.Vpc;

public class SecurityGroupEgressRule : CustomResource
{
    public SecurityGroupEgressRule(string name, SecurityGroupEgressRuleArgs args, CustomResourceOptions? options = null)
        : base("aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule", name, args, options)
    {
    }
}

public sealed class SecurityGroupEgressRuleArgs : ResourceArgs
{
    [Input("cidrIpv4")]
    public Input<string>? CidrIpv4 { get; set; }

    [Input("description")]
    public Input<string>? Description { get; set; }

    [Input("fromPort")]
    public Input<int>? FromPort { get; set; }

    [Input("ipProtocol", required: true)]
    public Input<string> IpProtocol { get; set; } = null!;

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
