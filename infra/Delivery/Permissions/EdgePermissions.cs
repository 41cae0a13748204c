using Infra.Access;
using Infra.Edge;
using Pulumi;

namespace Infra.Delivery.Permissions;

/// <summary>Load balancer, certificates, firewalls, CloudFront and the records of the domains.</summary>
internal static class EdgePermissions
{
    private static readonly string[] Balancing =
    [
        "elasticloadbalancing:AddTags", "elasticloadbalancing:CreateListener", "elasticloadbalancing:CreateLoadBalancer", "elasticloadbalancing:CreateRule",
        "elasticloadbalancing:CreateTargetGroup", "elasticloadbalancing:DeleteListener", "elasticloadbalancing:DeleteLoadBalancer",
        "elasticloadbalancing:DeleteRule", "elasticloadbalancing:DeleteTargetGroup", "elasticloadbalancing:ModifyListener",
        "elasticloadbalancing:ModifyListenerAttributes", "elasticloadbalancing:ModifyLoadBalancerAttributes", "elasticloadbalancing:ModifyRule",
        "elasticloadbalancing:ModifyTargetGroup", "elasticloadbalancing:ModifyTargetGroupAttributes", "elasticloadbalancing:RemoveTags",
        "elasticloadbalancing:SetIpAddressType", "elasticloadbalancing:SetRulePriorities", "elasticloadbalancing:SetSecurityGroups",
        "elasticloadbalancing:SetSubnets", "elasticloadbalancing:SetWebACL",
    ];

    private static readonly string[] Certificates =
        ["acm:AddTagsToCertificate", "acm:DeleteCertificate", "acm:RemoveTagsFromCertificate", "acm:RequestCertificate", "acm:UpdateCertificateOptions"];

    private static readonly string[] Firewalls =
    [
        "wafv2:AssociateWebACL", "wafv2:CreateWebACL", "wafv2:DeleteLoggingConfiguration", "wafv2:DeleteWebACL", "wafv2:DisassociateWebACL",
        "wafv2:PutLoggingConfiguration", "wafv2:TagResource", "wafv2:UntagResource", "wafv2:UpdateWebACL",
    ];

    private static readonly string[] Distributions =
    [
        "cloudfront:CreateDistribution", "cloudfront:CreateInvalidation", "cloudfront:CreateOriginAccessControl", "cloudfront:CreateResponseHeadersPolicy",
        "cloudfront:DeleteDistribution", "cloudfront:DeleteOriginAccessControl", "cloudfront:DeleteResponseHeadersPolicy", "cloudfront:TagResource",
        "cloudfront:UntagResource", "cloudfront:UpdateDistribution", "cloudfront:UpdateOriginAccessControl", "cloudfront:UpdateResponseHeadersPolicy",
    ];

    public static IEnumerable<PolicyStatement> Statements(DeployRoleArgs args, StackArns arns)
    {
        var prefix = args.Context.Names.Prefix;
        PolicyCondition[] notOfAnother = [.. StackConditions.NotOfAnotherStack(args.Context.Tags)];
        yield return new()
        {
            Sid = "LoadBalancer",
            Actions = Balancing,
            Resources =
            [
                arns.Regional("elasticloadbalancing", $"loadbalancer/app/{prefix}/*"), arns.Regional("elasticloadbalancing", $"listener/app/{prefix}/*"),
                arns.Regional("elasticloadbalancing", $"listener-rule/app/{prefix}/*"), arns.Regional("elasticloadbalancing", "targetgroup/*"),
            ],
            Conditions = notOfAnother,
        };
        yield return new()
        {
            // A certificate is asked for before it has a name.
            Sid = "Certificates",
            Actions = Certificates,
            Resources = ["*"],
            Conditions = [StackConditions.InRegion([.. Regions.Of(args.Context, [])]), .. notOfAnother],
        };
        yield return new()
        {
            Sid = "Firewalls",
            Actions = Firewalls,
            Resources =
            [
                arns.Regional("wafv2", $"regional/webacl/{prefix}*"), arns.Regional("wafv2", "regional/managedruleset/*"),
                arns.In(GlobalRegion.Name, "wafv2", $"global/webacl/{prefix}*"), arns.In(GlobalRegion.Name, "wafv2", "global/managedruleset/*"),
                arns.Regional("elasticloadbalancing", $"loadbalancer/app/{prefix}/*"),
            ],
            Conditions = notOfAnother,
        };
        yield return new()
        {
            Sid = "Distributions",
            Actions = Distributions,
            Resources = [arns.In("", "cloudfront", "*")],
            Conditions = notOfAnother,
        };
        if (args.Zones.Count > 0)
        {
            yield return new()
            {
                Sid = "Records",
                Actions = ["route53:ChangeResourceRecordSets"],
                Resources = [.. args.Zones.Select(zone => (Input<string>)$"arn:aws:route53:::hostedzone/{zone}")],
            };
        }
    }
}
