using Infra.Access;

namespace Infra.Delivery.Permissions;

/// <summary>The VPC and what lies in it. AWS names these things itself, so tags tell the stack's from another's.</summary>
internal static class NetworkPermissions
{
    private static readonly string[] Changing =
    [
        "ec2:AllocateAddress", "ec2:AssociateRouteTable", "ec2:AttachInternetGateway", "ec2:AuthorizeSecurityGroupEgress", "ec2:AuthorizeSecurityGroupIngress",
        "ec2:CreateFlowLogs", "ec2:CreateInternetGateway", "ec2:CreateNatGateway", "ec2:CreateNetworkInterface", "ec2:CreateRoute", "ec2:CreateRouteTable",
        "ec2:CreateSecurityGroup", "ec2:CreateSubnet", "ec2:CreateTags", "ec2:CreateVpc", "ec2:CreateVpcEndpoint", "ec2:DeleteNetworkInterface",
        "ec2:DeleteTags", "ec2:DetachInternetGateway", "ec2:DisassociateAddress", "ec2:DisassociateRouteTable", "ec2:ModifySecurityGroupRules",
        "ec2:ModifySubnetAttribute", "ec2:ModifyVpcAttribute", "ec2:ModifyVpcEndpoint", "ec2:ReplaceRoute", "ec2:ReplaceRouteTableAssociation",
        "ec2:RevokeSecurityGroupEgress", "ec2:RevokeSecurityGroupIngress", "ec2:UpdateSecurityGroupRuleDescriptionsEgress",
        "ec2:UpdateSecurityGroupRuleDescriptionsIngress",
    ];

    private static readonly string[] Deleting =
    [
        "ec2:DeleteFlowLogs", "ec2:DeleteInternetGateway", "ec2:DeleteNatGateway", "ec2:DeleteRoute", "ec2:DeleteRouteTable", "ec2:DeleteSecurityGroup",
        "ec2:DeleteSubnet", "ec2:DeleteVpc", "ec2:DeleteVpcEndpoints", "ec2:ReleaseAddress",
    ];

    public static IEnumerable<PolicyStatement> Statements(DeployRoleArgs args, StackArns arns)
    {
        yield return new()
        {
            Sid = "Network",
            Actions = Changing,
            Resources = ["*"],
            Conditions = [StackConditions.InRegion(arns.Region), .. StackConditions.NotOfAnotherStack(args.Context.Tags)],
        };
        yield return new()
        {
            Sid = "EndOfNetwork",
            Actions = Deleting,
            Resources = [arns.Regional("ec2", "*")],
            Conditions = [.. StackConditions.OfTheStack(args.Context.Tags)],
        };
        yield return new()
        {
            // An endpoint answers to the names of its service by a zone of AWS, in the name of whoever makes the endpoint.
            Sid = "NamesOfEndpoints",
            Actions = ["route53:AssociateVPCWithHostedZone"],
            Resources = ["arn:aws:route53:::hostedzone/*"],
        };
    }
}
