using Infra.Plans;
using Infra.Policies;

namespace Infra.Pictures.Architecture;

/// <summary>What meets the internet.</summary>
internal static class EdgeBoxes
{
    public static IEnumerable<Drawn> Names(Plan plan)
    {
        // A record without an alias or an address proves that a domain is ours, and leads nowhere.
        var records = plan.OfType(ResourceTypes.DnsRecord).Where(record => Told.Text(record, "type") is "A" or "AAAA").ToArray();
        var names = records.Select(record => Told.Text(record, "name") ?? record.Name).Distinct(StringComparer.Ordinal).ToArray();
        return Drawn.Together("DNS", BoxKind.Edge, records, Some.Lines(names));
    }

    public static IEnumerable<Drawn> Distributions(Plan plan) => Drawn.Each([.. plan.OfType(ResourceTypes.Distribution)], "distributions", distribution =>
        Drawn.Alone(distribution, BoxKind.Edge,
        [
            "CloudFront",
            .. Some.Lines(Told.Texts(distribution, "aliases")),
            SiteOf(plan, distribution) is { } bucket ? $"site in {bucket.Name}" : null,
            Told.Try(() => distribution.Has("webAclId")) ? "behind AWS WAF" : null,
        ]));

    public static IEnumerable<Drawn> LoadBalancers(Plan plan, IReadOnlyList<PlannedResource> balancers) => Drawn.Each(balancers, "load balancers", balancer =>
        Drawn.Alone(balancer, BoxKind.Edge,
        [
            Told.Flag(balancer, "internal") == true ? "internal load balancer" : "load balancer",
            IsGuarded(plan, balancer) ? "behind AWS WAF" : null,
        ]));

    /// <summary>Whether a distribution sends requests on to the load balancers: by their own names, or by a record for them.</summary>
    public static bool CallsLoadBalancers(Plan plan, PlannedResource distribution)
    {
        // What proves to a load balancer that it is CloudFront that calls makes its origins secret as a whole; a bucket asks for no proof.
        if (Told.Try(() => distribution.IsSecret("origins")))
        {
            return true;
        }

        var hosts = HostsOf(distribution);
        return hosts.Any(IsOfLoadBalancer) || plan.OfType(ResourceTypes.DnsRecord).Any(record =>
            Told.Text(record, "name") is { } name && hosts.Contains(name) && Told.Items(record, "aliases").Any(alias => IsOfLoadBalancer(Told.Try(() => alias.Text("name")))));
    }

    // AWS makes the names of load balancers, and they all end alike.
    private static bool IsOfLoadBalancer(string? host) => host?.EndsWith(".elb.amazonaws.com", StringComparison.Ordinal) == true;

    private static HashSet<string> HostsOf(PlannedResource distribution) =>
        Told.Items(distribution, "origins").Select(origin => Told.Try(() => origin.Text("domainName"))).OfType<string>().ToHashSet(StringComparer.Ordinal);

    private static PlannedResource? SiteOf(Plan plan, PlannedResource distribution) => HostsOf(distribution)
        .Select(host => host.Split(".s3.", 2)).Where(parts => parts.Length == 2)
        .Select(parts => Told.Try(() => plan.Where(ResourceTypes.Bucket, "bucket", parts[0]).FirstOrDefault())).FirstOrDefault(bucket => bucket is not null);

    private static bool IsGuarded(Plan plan, PlannedResource balancer) => plan.OfType(ResourceTypes.WebAclAssociation).Any(association =>
        Told.Try(() => plan.Referred(ResourceTypes.LoadBalancer, association.Text("resourceArn"))) == balancer);
}
