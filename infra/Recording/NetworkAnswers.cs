namespace Infra.Recording;

/// <summary>VPC and what lies in it. Ids name their owner: a plan with <c>subnet-public-a</c> can be read.</summary>
internal static class NetworkAnswers
{
    public static IReadOnlyList<ResourceAnswer> All { get; } =
    [
        new("aws:ec2/vpc:Vpc", vpc => $"vpc-{vpc.Name}")
        {
            Outputs = vpc => Ec2(vpc, "vpc", new()
            {
                ["defaultNetworkAclId"] = $"acl-{vpc.Name}-default",
                ["defaultRouteTableId"] = $"rtb-{vpc.Name}-default",
                ["defaultSecurityGroupId"] = $"sg-{vpc.Name}-default",
                ["dhcpOptionsId"] = $"dopt-{vpc.Name}",
                ["mainRouteTableId"] = $"rtb-{vpc.Name}-default",
            }),
        },
        new("aws:ec2/subnet:Subnet", subnet => $"subnet-{subnet.Name}") { Outputs = subnet => Ec2(subnet, "subnet") },
        new("aws:ec2/internetGateway:InternetGateway", gateway => $"igw-{gateway.Name}") { Outputs = gateway => Ec2(gateway, "internet-gateway") },
        new("aws:ec2/natGateway:NatGateway", gateway => $"nat-{gateway.Name}")
        {
            Outputs = gateway => new()
            {
                ["associationId"] = $"eipassoc-{gateway.Name}",
                ["networkInterfaceId"] = $"eni-{gateway.Name}",
                ["publicIp"] = PublicIp(gateway),
            },
        },
        new("aws:ec2/eip:Eip", address => $"eipalloc-{address.Name}")
        {
            Outputs = address => Ec2(address, "elastic-ip", new()
            {
                ["allocationId"] = address.Id,
                ["publicDns"] = $"ec2-{PublicIp(address).Replace('.', '-')}.{address.Region}.compute.amazonaws.com",
                ["publicIp"] = PublicIp(address),
            }),
        },
        new("aws:ec2/routeTable:RouteTable", table => $"rtb-{table.Name}") { Outputs = table => Ec2(table, "route-table") },
        new("aws:ec2/route:Route", route => $"r-{route.Name}") { Outputs = _ => new() { ["origin"] = "CreateRoute", ["state"] = "active" } },
        new("aws:ec2/routeTableAssociation:RouteTableAssociation", association => $"rtbassoc-{association.Name}"),
        // It adopts the group that came with the VPC.
        new("aws:ec2/defaultSecurityGroup:DefaultSecurityGroup", group => $"sg-{group.Text("vpcId", group.Name).Replace("vpc-", "", StringComparison.Ordinal)}-default")
        {
            Outputs = group => Ec2(group, "security-group", new() { ["description"] = "default VPC security group", ["name"] = "default" }),
        },
        new("aws:ec2/securityGroup:SecurityGroup", group => $"sg-{group.Name}") { NamedBy = "name", Outputs = group => Ec2(group, "security-group") },
        new("aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule", rule => $"sgr-{rule.Name}") { Outputs = SecurityGroupRule },
        new("aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule", rule => $"sgr-{rule.Name}") { Outputs = SecurityGroupRule },
        new("aws:ec2/flowLog:FlowLog", log => $"fl-{log.Name}") { Outputs = log => Ec2(log, "vpc-flow-log") },
        new("aws:ec2/vpcEndpoint:VpcEndpoint", endpoint => $"vpce-{endpoint.Name}")
        {
            Outputs = endpoint => Ec2(endpoint, "vpc-endpoint", new()
            {
                ["cidrBlocks"] = Array.Empty<object>(),
                ["dnsEntries"] = Array.Empty<object>(),
                ["networkInterfaceIds"] = Array.Empty<object>(),
                ["prefixListId"] = $"pl-{endpoint.Name}",
                ["requesterManaged"] = false,
                ["state"] = "available",
            }),
        },
    ];

    private static Dictionary<string, object?> SecurityGroupRule(AskedResource rule) =>
        Ec2(rule, "security-group-rule", new() { ["securityGroupRuleId"] = rule.Id });

    private static Dictionary<string, object?> Ec2(AskedResource asked, string kind, Dictionary<string, object?>? more = null) => new(more ?? [])
    {
        ["arn"] = asked.Arn("ec2", $"{kind}/{asked.Id}"),
        ["ownerId"] = AwsAccount.Id,
    };

    /// <summary>From the block that is reserved for documentation.</summary>
    private static string PublicIp(AskedResource asked) => $"203.0.113.{Convert.ToByte(asked.Hex(2), 16)}";
}
