using Infra.Plans;

namespace Infra.Policies.Network;

/// <summary>Network ACLs: that there is none, and what one promises that is there all the same.</summary>
public static class NetworkAclPolicies
{
    public static Policy GroupsAloneDecide => new()
    {
        Id = "NET-38",
        Severity = Severity.Blocker,
        Answers = ["AwsSolutions-VPC3"],
        Disagreement = "Twelve other rules say how a network ACL should be; they hold for one that an exemption lets through.",
        Promise = "security groups alone decide who may talk to whom: no network ACL is declared",
        Why = "A second list knows no connections, so it has to admit the replies on every high port: it adds work and no wall.",
        Fix = "remove the network ACL and say the same with Traffic.Allow",
        IfPresent = true,
        IsProhibition = true,
        Select = plan => Lists(plan),
        Holds = _ => false,
    };

    public static Policy AclsLieOnSubnets => new()
    {
        Id = "NET-39",
        Severity = Severity.Blocker,
        Answers = ["EC2.16", "CKV2_AWS_1"],
        Promise = "every network ACL lies on a subnet",
        Why = "One that lies on none looks like protection and is none.",
        Fix = "set SubnetIds of the NetworkAcl, or declare a NetworkAclAssociation",
        IfPresent = true,
        Select = plan => plan.OfType(ResourceTypes.NetworkAcl),
        HoldsIn = (acl, plan) => acl.Texts("subnetIds") is { Count: > 0 } || plan.Where(ResourceTypes.NetworkAclAssociation, "networkAclId", acl.Id).Any(),
    };

    public static Policy AclsNamePorts => new()
    {
        Id = "NET-40",
        Severity = Severity.Blocker,
        Answers = ["AVD-AWS-0102", "CKV_AWS_352"],
        Disagreement = "CKV_AWS_352 takes any entry whose first port is not zero, so all but that one would do; here every port from the first on counts as all.",
        Promise = "what a network ACL lets through names a protocol and ports",
        Why = "A list that lets everything through protects nothing and hides that from whoever sees that there is one.",
        Fix = "set protocol to tcp or udp, and fromPort and toPort to what is called there",
        IfPresent = true,
        Select = plan => Lists(plan),
        Holds = acl => AclEntry.Of(acl).All(entry => entry.NamesPorts),
    };

    public static Policy AclsLetInTheWeb => new()
    {
        Id = "NET-41",
        Severity = Severity.Blocker,
        Answers = ["EC2.21", "CIS-AWS-7.0.0/6.2", "AVD-AWS-0105", "CKV_AWS_229", "CKV_AWS_230", "CKV_AWS_231", "CKV_AWS_232"],
        Disagreement = "Replies come back on the ports from 1024 on, among which is the one of remote desktops that several rules want closed: two entries leave it out.",
        Promise = "what a network ACL lets in from the internet is the web, or replies on high ports: no file transfer and no administration",
        Why = "The ports of file transfer, shells and remote desktops are the first that are tried, with every password that ever leaked.",
        Fix = "open 80, 443, 1024 to 3388 and 3390 to 65535, and nothing else",
        IfPresent = true,
        Select = plan => Lists(plan),
        // Of those without ports NET-40 tells.
        Holds = acl => AclEntry.Of(acl).Where(entry => entry is { IsInbound: true, IsOpen: true, NamesPorts: true }).All(entry => entry.IsWebOrReply),
    };

    /// <summary>Whatever holds entries.</summary>
    private static IEnumerable<PlannedResource> Lists(Plan plan) =>
        [.. plan.OfType(ResourceTypes.NetworkAcl), .. plan.OfType(ResourceTypes.DefaultNetworkAcl), .. plan.OfType(ResourceTypes.NetworkAclRule)];
}
