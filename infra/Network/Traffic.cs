using Infra.Naming;
using Pulumi;
using Pulumi.Aws.Ec2;
using Vpc = Pulumi.Aws.Vpc;

namespace Infra.Network;

/// <summary>
/// What may talk to what. Every permission is a rule resource of its own with a description, and names a security group
/// rather than addresses; only the two ends that face the internet name addresses.
/// </summary>
public static class Traffic
{
    /// <summary>The whole internet.</summary>
    internal const string Anywhere = "0.0.0.0/0";

    /// <summary>Opens one TCP port from the members of one group to those of another: out of the first and into the second.</summary>
    public static void Allow(string name, SecurityGroup from, SecurityGroup to, int port, string description, StandardTags tags, ComponentResource parent)
    {
        _ = new Vpc.SecurityGroupEgressRule($"{name}-out", new Vpc.SecurityGroupEgressRuleArgs
        {
            SecurityGroupId = from.Id,
            ReferencedSecurityGroupId = to.Id,
            IpProtocol = "tcp",
            FromPort = port,
            ToPort = port,
            Description = description,
            Tags = tags.For($"{name}-out"),
        }, new CustomResourceOptions { Parent = parent });
        _ = new Vpc.SecurityGroupIngressRule($"{name}-in", new Vpc.SecurityGroupIngressRuleArgs
        {
            SecurityGroupId = to.Id,
            ReferencedSecurityGroupId = from.Id,
            IpProtocol = "tcp",
            FromPort = port,
            ToPort = port,
            Description = description,
            Tags = tags.For($"{name}-in"),
        }, new CustomResourceOptions { Parent = parent });
    }

    /// <summary>Opens one TCP port to the whole internet, which only the load balancer may.</summary>
    public static void AllowFromInternet(string name, SecurityGroup to, int port, string description, StandardTags tags, ComponentResource parent) =>
        _ = new Vpc.SecurityGroupIngressRule(name, new Vpc.SecurityGroupIngressRuleArgs
        {
            SecurityGroupId = to.Id,
            CidrIpv4 = Anywhere,
            IpProtocol = "tcp",
            FromPort = port,
            ToPort = port,
            Description = description,
            Tags = tags.For(name),
        }, new CustomResourceOptions { Parent = parent });

    /// <summary>Opens one TCP port to the addresses of a list that AWS keeps, such as those of CloudFront.</summary>
    public static void AllowFromPrefixList(
        string name, SecurityGroup to, int port, Input<string> addresses, string description, StandardTags tags, ComponentResource parent) =>
        _ = new Vpc.SecurityGroupIngressRule(name, new Vpc.SecurityGroupIngressRuleArgs
        {
            SecurityGroupId = to.Id,
            PrefixListId = addresses,
            IpProtocol = "tcp",
            FromPort = port,
            ToPort = port,
            Description = description,
            Tags = tags.For(name),
        }, new CustomResourceOptions { Parent = parent });

    /// <summary>Lets the members of a group call HTTPS services anywhere: AWS itself, the image registry, other companies.</summary>
    public static void AllowToInternet(string name, SecurityGroup from, StandardTags tags, ComponentResource parent) =>
        _ = new Vpc.SecurityGroupEgressRule(name, new Vpc.SecurityGroupEgressRuleArgs
        {
            SecurityGroupId = from.Id,
            CidrIpv4 = Anywhere,
            IpProtocol = "tcp",
            FromPort = 443,
            ToPort = 443,
            Description = "HTTPS to AWS services, the image registry and other companies",
            Tags = tags.For(name),
        }, new CustomResourceOptions { Parent = parent });
}
