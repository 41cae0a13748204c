using Infra.Plans;
using Infra.Policies;
using Infra.Policies.Edge;

namespace Infra.Acceptance.Graph;

/// <summary>Firewalls, what they guard and where they write.</summary>
internal static class FirewallConstraints
{
    private const string Prefix = "aws-waf-logs-";

    public static CodedConstraint RegionalResourcesHaveRegionalFirewalls => new()
    {
        Id = "FIREWALL-SCOPE-01",
        Type = ResourceTypes.WebAclAssociation,
        Property = "webAclArn",
        Says = "must be a firewall of the scope REGIONAL",
        Answer = "WAFInvalidParameterException: The ARN isn't valid. A valid ARN begins with arn: and includes other information separated by colons or slashes., field: RESOURCE_ARN",
        Noticed = Noticed.Apply,
        Fix = "set Scope = REGIONAL on the WebAcl",
        Source = Sources.Botocore("wafv2/2019-07-29", "Scope"),
        Objections = (association, plan) => plan.FirewallAt(association.Text("webAclArn")) is { } firewall && firewall.Text("scope") is { } scope && scope != "REGIONAL"
            ? [new Objection("webAclArn", firewall.Name, $"but its scope is {scope}")] : [],
    };

    public static CodedConstraint DistributionsHaveGlobalFirewalls => new()
    {
        Id = "FIREWALL-SCOPE-02",
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

    public static CodedConstraint LogsHaveThePrefix => new()
    {
        Id = "FIREWALL-LOG-01",
        Type = ResourceTypes.WebAclLogging,
        Property = "logDestinationConfigs[]",
        Says = $"must be a log group, a bucket or a delivery stream whose name begins with {Prefix}",
        Answer = "WAFInvalidParameterException: The ARN isn't valid., field: LOG_DESTINATION",
        Noticed = Noticed.Apply,
        Fix = $"begin the name of the log group with {Prefix}",
        Source = $"{Sources.Botocore("wafv2/2019-07-29", "LoggingConfiguration.LogDestinationConfigs")}; github hashicorp/terraform-provider-aws issue 29114",
        Objections = (logging, _) => (logging.Texts("logDestinationConfigs") ?? []).SelectMany((arn, index) => Objecting.If(
            Destination(arn)?.StartsWith(Prefix, StringComparison.Ordinal) != true, $"logDestinationConfigs[{index}]", arn, $"but the name of the destination does not begin with {Prefix}")),
    };

    public static CodedConstraint LogsStayInTheRegion => new()
    {
        Id = "FIREWALL-LOG-02",
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

    public static IReadOnlyList<CodedConstraint> All => [RegionalResourcesHaveRegionalFirewalls, DistributionsHaveGlobalFirewalls, LogsHaveThePrefix, LogsStayInTheRegion];

    /// <summary>The name in the ARN of a log group, a bucket or a delivery stream.</summary>
    private static string? Destination(string arn) => arn.Split(':') switch
    {
        ["arn", _, "logs", _, _, "log-group", var name, ..] => name,
        ["arn", _, "s3", _, _, var bucket] => bucket,
        ["arn", _, "firehose", _, _, var stream] => stream.Split('/')[^1],
        _ => null,
    };
}
