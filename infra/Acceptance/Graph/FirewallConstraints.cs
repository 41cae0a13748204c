using Infra.Plans;
using Infra.Policies;
using Infra.Policies.Edge;

namespace Infra.Acceptance.Graph;

/// <summary>Firewalls, what they guard and where they write.</summary>
internal static class FirewallConstraints
{
    public static CodedConstraint DistributionsHaveGlobalFirewalls => new()
    {
        Id = "FIREWALL-SCOPE-01",
        Type = ResourceTypes.Distribution,
        Property = "webAclId",
        Says = "must be a firewall of the scope CLOUDFRONT",
        Answer = "InvalidWebACLId: The web ACL ARN is not valid",
        Noticed = Noticed.Apply,
        Fix = "set Scope = CLOUDFRONT and Region = us-east-1 on the WebAcl",
        Source = Sources.Botocore("wafv2/2019-07-29", "Scope"),
        Objections = (distribution, plan) => plan.FirewallAt(distribution.Text("webAclId")) is { } firewall && firewall.Text("scope") is { } scope && scope != "CLOUDFRONT"
            ? [new Objection("webAclId", firewall.Name, $"but its scope is {scope}")] : [],
    };

    public static CodedConstraint LogsStayInTheRegion => new()
    {
        Id = "FIREWALL-LOG-01",
        Type = ResourceTypes.WebAclLogging,
        Property = "logDestinationConfigs[]",
        Says = "must lie in the region of the firewall, which is us-east-1 for CloudFront",
        Answer = "WAFInvalidParameterException: The ARN isn't valid., field: LOG_DESTINATION",
        Noticed = Noticed.Apply,
        Fix = "declare the log group in the region of the firewall",
        Source = Sources.Botocore("wafv2/2019-07-29", "PutLoggingConfiguration operation text"),
        Objections = (logging, _) => Regions.OfArn(logging.Text("resourceArn")) is not { } region ? [] : (logging.Texts("logDestinationConfigs") ?? []).SelectMany((arn, index) => Objecting.If(
            Regions.OfArn(arn) is { } other && other != region, $"logDestinationConfigs[{index}]", arn, $"but the firewall is in {region}")),
    };

    public static IReadOnlyList<CodedConstraint> All => [DistributionsHaveGlobalFirewalls, LogsStayInTheRegion];
}
