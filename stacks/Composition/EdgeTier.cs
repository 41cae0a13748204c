using Infra.Access;
using Infra.Edge;
using Infra.Observability;
using Infra.Settings;
using Ec2 = Pulumi.Aws.Ec2;

namespace Stacks.Composition;

/// <summary>Where the internet meets the product: the load balancer, CloudFront before it by setting, and the sites.</summary>
internal sealed class EdgeTier
{
    private const string CloudFrontAddresses = "com.amazonaws.global.cloudfront.origin-facing";

    private readonly Foundation _foundation;

    public EdgeTier(Foundation foundation)
    {
        _foundation = foundation;
        var settings = foundation.Settings;
        string[] hosts = [.. settings.Services.OfType<ApiServiceSettings>().SelectMany(api => api.Hosts).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        // Every distribution of the stack stands behind one.
        var globalFirewall = settings.Edge.CloudFront || settings.Sites.Count > 0 ? GlobalFirewall() : null;
        var behind = settings.Edge is { CloudFront: true, Certificate: CertificateSettings.Issued domain }
            ? new LoadBalancerExposure.CloudFront(
                new OriginProof("edge-origin"),
                Ec2.GetManagedPrefixList.Invoke(new() { Name = CloudFrontAddresses }).Apply(list => list.Id),
                PublicNames.Origin(domain.Domain))
            : null;
        LoadBalancer = new PublicLoadBalancer("edge", new()
        {
            Placement = foundation.Network.Public,
            Certificate = settings.Edge.Certificate,
            Hosts = hosts,
            Exposure = behind as LoadBalancerExposure ?? new LoadBalancerExposure.Internet(RegionalFirewall()),
            ContentSecurityPolicy = settings.Edge.ContentSecurityPolicy,
            DeletionProtection = settings.Edge.DeletionProtection,
            AccessLogRetention = settings.Edge.AccessLogRetention,
            Context = foundation.Context,
        });
        if (behind is not null && settings.Edge.Certificate is CertificateSettings.Issued issued)
        {
            _ = new ContentDistribution("edge-cdn", new()
            {
                Description = $"{foundation.Context.Names.Prefix}: before the load balancer",
                Names = [issued.Domain, .. hosts.Where(host => host != issued.Domain)],
                ZoneId = issued.ZoneId,
                Beside = LoadBalancer.Certificate,
                Origin = new DistributionOrigin.LoadBalancer(behind.OriginDomain, behind.Proof),
                Locations = settings.Edge.Locations,
                Firewall = globalFirewall!,
                Protect = settings.Edge.DeletionProtection,
                Context = foundation.Context,
            });
        }

        Sites = [.. settings.Sites.Select(site => (site.Name, Site(site, globalFirewall!)))];
    }

    public PublicLoadBalancer LoadBalancer { get; }

    /// <summary>Ordered by name.</summary>
    public IReadOnlyList<(string Name, StaticSite Site)> Sites { get; }

    private StaticSite Site(SiteSettings site, Firewall firewall) => new(site.Name, new()
    {
        Domain = site.Domain,
        ZoneId = site.ZoneId,
        SinglePage = site.SinglePage,
        ContentSecurityPolicy = site.ContentSecurityPolicy,
        Locations = _foundation.Settings.Edge.Locations,
        Firewall = firewall,
        AccessLog = LoadBalancer.AccessLog,
        Context = _foundation.Context,
    });

    private Firewall RegionalFirewall() => Firewall("edge-firewall", _foundation.Context.Names.Prefix, forCloudFront: false, _foundation.Logs);

    /// <summary>With its log and the key of that, all of which CloudFront wants in one region.</summary>
    private Firewall GlobalFirewall()
    {
        var key = new EncryptionKey("edge-global-encryption", new()
        {
            Purpose = "edge-logs",
            Users = [KeyUsers.Logs(GlobalRegion.Name, _foundation.Context.AccountId)],
            Region = GlobalRegion.Name,
            Context = _foundation.Context,
        });
        return Firewall(
            "edge-global-firewall", _foundation.Context.Names.For("global"), forCloudFront: true, _foundation.Logs with { Key = key, Region = GlobalRegion.Name });
    }

    private Firewall Firewall(string name, string firewallName, bool forCloudFront, LogGroups logs) => new(name, new()
    {
        FirewallName = firewallName,
        ForCloudFront = forCloudFront,
        Mode = _foundation.Settings.Edge.Firewall.Mode,
        RequestsPerFiveMinutes = _foundation.Settings.Edge.Firewall.RequestsPerFiveMinutes,
        Exceptions = _foundation.Settings.Edge.Firewall.Exceptions,
        Logs = logs,
        Context = _foundation.Context,
    });
}
