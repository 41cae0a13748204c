using System.Globalization;
using Infra.Plans;
using Infra.Policies;
using Tests.Acceptance.Proof;

namespace Tests.Acceptance.Cases;

/// <summary>Load balancers, listeners, certificates, firewalls and names.</summary>
public sealed class GraphEdgeCases : IProofs
{
    private const string Listener = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/shop-production/85a4d2cb9c2f7592/3cb284c9fc92e725";
    private const string Elsewhere = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/elsewhere/0123456789abcdef";
    private const string Targets = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/api-targets-9b8f912/9b8f91221571bd5b";
    private const string ForeignCertificate = "arn:aws:acm:eu-central-1:111122223333:certificate/0123";

    public IEnumerable<Case> Cases =>
    [
        new("BALANCER-ZONES-01", plan => plan.With("edge-alb", "subnets", Public("a", "b")), plan => plan.With("edge-alb", "subnets", Public("a", "b")).With("network-public-b", "availabilityZone", "eu-west-1a")),
        new("BALANCER-ZONES-02", plan => plan, plan => plan.With("network-public-b", "availabilityZone", "eu-west-1a")),
        new("BALANCER-SIZE-01", plan => plan.With("network-public-a", "cidrBlock", "10.30.0.0/27"), plan => plan.With("network-public-a", "cidrBlock", "10.30.0.0/28")),
        new("BALANCER-ROUTE-01", plan => plan, plan => plan.With("edge-alb", "subnets[0]", "subnet-network-private-a")),
        new("BALANCER-VPC-01", plan => plan, plan => plan.AndSubnetElsewhere().With("edge-alb", "subnets", (string[])["subnet-network-public-a", "subnet-elsewhere"])),
        new("BALANCER-VPC-02", plan => plan, plan => plan.With("edge-sg", "vpcId", GraphPlans.OtherVpc)),
        new("BALANCER-RULES-01", plan => Rules(plan, 98), plan => Rules(plan, 100)),
        new("BALANCER-LOG-01", plan => plan, plan => plan.Waiting("edge-alb")),
        new("BALANCER-LOG-02", plan => plan, plan => plan.With("edge-access-log-encryption", "rules[0].applyServerSideEncryptionByDefault.sseAlgorithm", "aws:kms")),
        new("BALANCER-LOG-03", plan => plan, plan => plan.With("edge-alb", "accessLogs.prefix", "elsewhere")),
        new("BALANCER-LOG-04", plan => plan, plan => plan.With("edge-access-log-bucket", "region", "eu-central-1")),
        new("LISTENER-PRIORITY-01", plan => plan.With(Rule("second", 2000)), plan => plan.With(Rule("second", 1000))),
        new("LISTENER-CERTIFICATE-01", plan => plan, plan => plan.With("edge-https-listener", "certificateArn", ForeignCertificate)),
        new("LISTENER-CERTIFICATE-02", plan => plan, plan => plan.Less("edge-certificate-validation")),
        new("TARGETS-BALANCER-01", plan => plan, plan => plan.And(ResourceTypes.Listener, "other", new()
        {
            ["defaultActions"] = new object[] { new Dictionary<string, object?> { ["targetGroupArn"] = Targets, ["type"] = "forward" } },
            ["loadBalancerArn"] = Elsewhere,
            ["port"] = 80,
            ["protocol"] = "HTTP",
        })),
        new("TARGETS-BALANCER-02", plan => plan, plan => plan.With("api-ecs", "networkConfiguration.subnets", (string[])["subnet-unknown"]).With("api-targets", "vpcId", GraphPlans.OtherVpc)),
        new("CERTIFICATE-PROOF-01", plan => plan, plan => plan.With("edge-certificate-request", "subjectAlternativeNames", (string[])["other.example.com"])),
        new("DISTRIBUTION-CERTIFICATE-01", plan => plan, plan => plan.With("web-site-distribution", "viewerCertificate.acmCertificateArn", ForeignCertificate)),
        new("DISTRIBUTION-CERTIFICATE-02", plan => plan, plan => plan.Less("web-site-certificate-validation")),
        new("FIREWALL-SCOPE-01", plan => plan, plan => plan.With("web-site-distribution", "webAclId", plan.ByName("edge-guarded").Text("webAclArn"))),
        new("FIREWALL-LOG-01", plan => plan, plan => plan.With("edge-firewall-logging", "logDestinationConfigs[0]", "arn:aws:logs:eu-central-1:111122223333:log-group:aws-waf-logs-shop-production")),
        new("RECORD-ALIAS-01", plan => plan, plan => plan.With("edge-domain", "aliases[0].zoneId", plan.ByName("edge-domain").Text("zoneId"))),
        new("RECORD-ALIAS-02", plan => plan, plan => plan.With("web-site-domain", "aliases[0].zoneId", "Z35SXDOTRQ7X7K")),
        new("RECORD-APEX-01", plan => Named(plan, "www.example.org"), plan => Named(plan, "example.org")),
        new("NAME-GENERATED-01", plan => plan.With(Group(24)), plan => plan.With(Group(25))),
        new("NAME-STACK-01", plan => plan.With("edge-alb", "name", "a-product-of-16-production"), plan => plan.With("edge-alb", "name", "a-product-of-21-chars-production")),
    ];

    private static string[] Public(params string[] zones) => [.. zones.Select(zone => $"subnet-network-public-{zone}")];

    private static Plan Rules(Plan plan, int count) => Enumerable.Range(1, count).Aggregate(plan, (with, number) => with.With(Rule($"rule-{number.ToString(CultureInfo.InvariantCulture)}", 2000 + number)));

    private static PlannedResource Rule(string name, int priority) => ProofPlan.Sample(ResourceTypes.ListenerRule, name, new Dictionary<string, object?>
    {
        ["actions"] = new object[] { new Dictionary<string, object?> { ["targetGroupArn"] = Targets, ["type"] = "forward" } },
        ["conditions"] = new object[] { new Dictionary<string, object?> { ["pathPattern"] = new Dictionary<string, object?> { ["values"] = new[] { $"/{name}" } } } },
        ["listenerArn"] = Listener,
        ["priority"] = priority,
    });

    private static PlannedResource Group(int length) => ProofPlan.Sample(ResourceTypes.TargetGroup, new string('t', length), new Dictionary<string, object?>
    {
        ["port"] = 80,
        ["protocol"] = "HTTP",
        ["targetType"] = "ip",
        ["vpcId"] = "vpc-network-vpc",
    });

    private static Plan Named(Plan plan, string name) => plan.And(ResourceTypes.Zone, "zone", new() { ["name"] = "example.org" }, "Z0ELSEWHERE").And(ResourceTypes.DnsRecord, "other", new()
    {
        ["name"] = name,
        ["records"] = new[] { "example.com" },
        ["ttl"] = 300,
        ["type"] = "CNAME",
        ["zoneId"] = "Z0ELSEWHERE",
    });
}
