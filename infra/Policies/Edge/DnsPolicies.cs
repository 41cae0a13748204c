using Infra.Plans;

namespace Infra.Policies.Edge;

/// <summary>The names under which the product is found.</summary>
public static class DnsPolicies
{
    private const string Proofs = ".acm-validations.aws";

    public static Policy AddressesAreOurs => new()
    {
        Id = "DNS-01",
        Severity = Severity.Blocker,
        Promise = "every address record is an alias of a load balancer or a distribution of the stack",
        Why = "An address that was given back belongs to somebody else tomorrow, who then answers in the name of the product.",
        Fix = "give the record the Aliases of the load balancer, or put its name into the Names of the ContentDistribution",
        Answers = ["CKV2_AWS_23"],
        Select = Addresses,
        HoldsIn = (record, plan) => record.Items("aliases") is [var alias] && plan.Answers(record, alias.Text("name")),
    };

    public static Policy NamesLeadNowhereElse => new()
    {
        Id = "DNS-02",
        Severity = Severity.Blocker,
        Promise = "every CNAME proves a certificate or leads to what the stack has",
        Why = "A name that still leads to a service that was given up can be had by whoever registers there next.",
        Fix = "delete the record together with what it leads to, or make what it leads to a part of the stack",
        Select = plan => plan.OfType(ResourceTypes.DnsRecord).Where(record => record.Text("type") == "CNAME"),
        HoldsIn = (record, plan) => record.Texts("records").AnyAndAll(target =>
            target.TrimEnd('.').EndsWith(Proofs, StringComparison.Ordinal) || plan.Answers(record, target)),
    };

    public static Policy NamesAreOnTheCertificate => new()
    {
        Id = "DNS-03",
        Severity = Severity.Blocker,
        Promise = "a name that leads to a load balancer is on the certificate of its HTTPS listener",
        Why = "Browsers refuse what answers there, with a warning that customers take for an attack.",
        Fix = "put the name into services.*.hosts, from which PublicLoadBalancer makes record and certificate",
        Select = plan => Addresses(plan).Where(record => plan.BalancerOf(record) is not null),
        HoldsIn = (record, plan) => plan.Where(ResourceTypes.Listener, "loadBalancerArn", plan.BalancerOf(record)!.Id).Where(ListenerPolicies.IsHttps)
            .All(listener => listener.Text("certificateArn") is not { } arn
                || plan.Referred(ResourceTypes.Certificate, arn)?.Names().Contains(NameOf(record), StringComparer.Ordinal) != false),
    };

    public static Policy SickTargetsAreLeftOut => new()
    {
        Id = "DNS-04",
        Severity = Severity.Blocker,
        Promise = "a name leads to no load balancer without a healthy target",
        Why = "Route 53 goes on to send customers to a load balancer that has nobody to answer unless it is told to look.",
        Fix = "set EvaluateTargetHealth = true in the alias",
        Select = plan => Addresses(plan).Where(record => plan.BalancerOf(record) is not null),
        Holds = record => record.Flag("aliases[0].evaluateTargetHealth") == true,
    };

    public static Policy ZonesAreSigned => new()
    {
        Id = "DNS-05",
        Severity = Severity.Blocker,
        Promise = "every public zone is signed",
        Why = "Whoever forges an answer of the DNS gets the customers, and a certificate for the domain as well.",
        Fix = "declare a HostedZoneDnsSec with a key in us-east-1, and hand its DS record to the registrar",
        Answers = ["CKV2_AWS_38"],
        IfPresent = true,
        Select = PublicZones,
        HoldsIn = (zone, plan) => plan.Where(ResourceTypes.ZoneSigning, "hostedZoneId", zone.Id).Any(signing => signing.Text("signingStatus") is null or "SIGNING"),
    };

    public static Policy QuestionsAreLogged => new()
    {
        Id = "DNS-06",
        Severity = Severity.Blocker,
        Promise = "every public zone writes down what it is asked",
        Why = "Names that somebody tries out are the first trace of an attack, and the last of a name that was forgotten.",
        Fix = "declare a QueryLog of the zone into a log group in us-east-1",
        Answers = ["Route53.2", "CKV2_AWS_39"],
        IfPresent = true,
        Select = PublicZones,
        HoldsIn = (zone, plan) => plan.Where(ResourceTypes.ZoneQueryLog, "zoneId", zone.Id).Any(log => log.Has("cloudwatchLogGroupArn")),
    };

    private static IEnumerable<PlannedResource> Addresses(Plan plan) => plan.OfType(ResourceTypes.DnsRecord).Where(record => record.Text("type") is "A" or "AAAA");

    /// <summary>A zone within VPCs is asked by nobody else, and Route 53 signs and logs none.</summary>
    private static IEnumerable<PlannedResource> PublicZones(Plan plan) => plan.OfType(ResourceTypes.Zone).Where(zone => !zone.Has("vpcs"));

    private static PlannedResource? BalancerOf(this Plan plan, PlannedResource record) =>
        record.Text("aliases[0].name") is { } target ? plan.LoadBalancerAt(target) : null;

    private static bool Answers(this Plan plan, PlannedResource record, string? target) => target is not null
        && (plan.LoadBalancerAt(target) is not null || plan.IsAnsweredByDistribution(target, NameOf(record)));

    private static string NameOf(PlannedResource record) => record.Text("name")?.TrimEnd('.') ?? "";
}
