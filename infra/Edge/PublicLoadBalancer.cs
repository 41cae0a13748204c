using Infra.Network;
using Infra.Settings;
using Pulumi;
using Pulumi.Aws.Ec2;
using LB = Pulumi.Aws.LB;
using Route53 = Pulumi.Aws.Route53;
using WafV2 = Pulumi.Aws.WafV2;

namespace Infra.Edge;

/// <summary>
/// Where requests reach the services, from the internet or from CloudFront alone. HTTP is sent on to HTTPS; what no rule leads to
/// is answered with 404.
/// </summary>
public sealed class PublicLoadBalancer : ComponentResource
{
    /// <summary>TLS 1.3, and 1.2 with its sound ciphers: 1.3 alone shuts out clients that are still common.</summary>
    private const string TlsPolicy = "ELBSecurityPolicy-TLS13-1-2-Res-2021-06";

    private readonly LoadBalancerExposure _exposure;

    public SecurityGroup SecurityGroup { get; }

    /// <summary>The HTTPS listener, to which services add their rules.</summary>
    public Output<string> ListenerArn { get; }

    /// <summary>The value of the <c>LoadBalancer</c> dimension of its metrics.</summary>
    public Output<string> ArnSuffix { get; }

    /// <summary>Where requests are recorded, those to the buckets of the stack as well.</summary>
    public AccessLogBucket AccessLog { get; }

    /// <summary>The certificate that was issued for the domain; null when the stack brings one.</summary>
    public DomainCertificate? Certificate { get; }

    /// <summary>Where a browser finds the product.</summary>
    [Output("url")]
    public Output<string> Url { get; private set; }

    public PublicLoadBalancer(string name, PublicLoadBalancerArgs args, ComponentResourceOptions? options = null)
        : base("infra:edge:PublicLoadBalancer", name, options)
    {
        _exposure = args.Exposure;
        SecurityGroup = new SecurityGroup($"{name}-sg", new SecurityGroupArgs
        {
            VpcId = args.Placement.VpcId,
            Description = _exposure is LoadBalancerExposure.CloudFront
                ? "Load balancer: HTTPS from CloudFront, to the services"
                : "Load balancer: HTTP and HTTPS from the internet, to the services",
            Tags = args.Context.Tags.For($"{name}-sg"),
        }, new CustomResourceOptions { Parent = this });
        AccessLog = new AccessLogBucket($"{name}-access-log", args, new ComponentResourceOptions { Parent = this });
        var balancer = new LB.LoadBalancer($"{name}-alb", new LB.LoadBalancerArgs
        {
            Name = args.Context.Names.Prefix,
            LoadBalancerType = "application",
            Internal = false,
            Subnets = args.Placement.SubnetIds,
            SecurityGroups = SecurityGroup.Id,
            DropInvalidHeaderFields = true,
            DesyncMitigationMode = "defensive",
            EnableDeletionProtection = args.DeletionProtection,
            AccessLogs = new LB.Inputs.LoadBalancerAccessLogsArgs { Bucket = AccessLog.BucketName, Enabled = true },
            ConnectionLogs = new LB.Inputs.LoadBalancerConnectionLogsArgs { Bucket = AccessLog.BucketName, Prefix = AccessLogBucket.Connections, Enabled = true },
            HealthCheckLogs = new LB.Inputs.LoadBalancerHealthCheckLogsArgs { Bucket = AccessLog.BucketName, Prefix = AccessLogBucket.HealthChecks, Enabled = true },
            Tags = args.Context.Tags.For(args.Context.Names.Prefix),
        }, new CustomResourceOptions { Parent = this, Protect = args.DeletionProtection, DependsOn = AccessLog.Admission });
        Open(name, balancer, args);
        if (args.Certificate is CertificateSettings.Issued issued)
        {
            string[] origin = _exposure is LoadBalancerExposure.CloudFront behind ? [behind.OriginDomain] : [];
            string[] names = [issued.Domain, .. args.Hosts.Where(host => host != issued.Domain).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
            Certificate = new DomainCertificate($"{name}-certificate", new()
            {
                Names = [.. names, .. origin],
                ZoneId = issued.ZoneId,
                Tags = args.Context.Tags,
            }, new ComponentResourceOptions { Parent = this });
            foreach (var domain in origin.Length > 0 ? origin : names)
            {
                _ = new Route53.Record(domain == issued.Domain ? $"{name}-domain" : $"{name}-domain-{domain}", new Route53.RecordArgs
                {
                    ZoneId = issued.ZoneId,
                    Name = domain,
                    Type = "A",
                    Aliases = new Route53.Inputs.RecordAliasArgs { Name = balancer.DnsName, ZoneId = balancer.ZoneId, EvaluateTargetHealth = true },
                }, new CustomResourceOptions { Parent = this });
            }
        }

        ListenerArn = Https(name, balancer, args).Arn;
        ArnSuffix = balancer.ArnSuffix;
        Url = args.Certificate is CertificateSettings.Issued named ? Output.Create($"https://{named.Domain}") : Output.Format($"https://{balancer.DnsName}");
        RegisterOutputs();
    }

    /// <summary>What a request must be to reach a service: for one of its hosts, if it names any, for one of its paths, and come through CloudFront where that stands before.</summary>
    public InputList<LB.Inputs.ListenerRuleConditionArgs> Conditions(IReadOnlyList<string> hosts, IReadOnlyList<string> paths)
    {
        var conditions = new InputList<LB.Inputs.ListenerRuleConditionArgs>
        {
            new LB.Inputs.ListenerRuleConditionArgs { PathPattern = new LB.Inputs.ListenerRuleConditionPathPatternArgs { Values = paths.ToArray() } },
        };
        if (hosts.Count > 0)
        {
            conditions.Add(new LB.Inputs.ListenerRuleConditionArgs { HostHeader = new LB.Inputs.ListenerRuleConditionHostHeaderArgs { Values = hosts.ToArray() } });
        }

        if (_exposure is LoadBalancerExposure.CloudFront behind)
        {
            conditions.Add(new LB.Inputs.ListenerRuleConditionArgs
            {
                HttpHeader = new LB.Inputs.ListenerRuleConditionHttpHeaderArgs { HttpHeaderName = OriginProof.Header, Values = behind.Proof.Value },
            });
        }

        return conditions;
    }

    private void Open(string name, LB.LoadBalancer balancer, PublicLoadBalancerArgs args)
    {
        switch (_exposure)
        {
            case LoadBalancerExposure.Internet internet:
                Traffic.AllowFromInternet($"{name}-http", SecurityGroup, 80, "HTTP, which is sent on to HTTPS", args.Context.Tags, this);
                Traffic.AllowFromInternet($"{name}-https", SecurityGroup, 443, "HTTPS", args.Context.Tags, this);
                RedirectHttp(name, balancer, args);
                _ = new WafV2.WebAclAssociation($"{name}-guarded", new WafV2.WebAclAssociationArgs
                {
                    ResourceArn = balancer.Arn,
                    WebAclArn = internet.Firewall.Arn,
                }, new CustomResourceOptions { Parent = this });
                break;
            case LoadBalancerExposure.CloudFront behind:
                // The list counts as 55 rules of the 60 that a group may have, so there is no room for a second port.
                Traffic.AllowFromPrefixList($"{name}-https", SecurityGroup, 443, behind.Addresses, "HTTPS from CloudFront", args.Context.Tags, this);
                break;
        }
    }

    private void RedirectHttp(string name, LB.LoadBalancer balancer, PublicLoadBalancerArgs args) =>
        _ = new LB.Listener($"{name}-http-listener", new LB.ListenerArgs
        {
            LoadBalancerArn = balancer.Arn,
            Port = 80,
            Protocol = "HTTP",
            DefaultActions = new LB.Inputs.ListenerDefaultActionArgs
            {
                Type = "redirect",
                Redirect = new LB.Inputs.ListenerDefaultActionRedirectArgs { Protocol = "HTTPS", Port = "443", StatusCode = "HTTP_301" },
            },
            RoutingHttpResponseServerEnabled = false,
            Tags = args.Context.Tags.For($"{name}-http-listener"),
        }, new CustomResourceOptions { Parent = this });

    private LB.Listener Https(string name, LB.LoadBalancer balancer, PublicLoadBalancerArgs args) =>
        new($"{name}-https-listener", new LB.ListenerArgs
        {
            LoadBalancerArn = balancer.Arn,
            Port = 443,
            Protocol = "HTTPS",
            SslPolicy = TlsPolicy,
            CertificateArn = args.Certificate is CertificateSettings.Existing existing ? Output.Create(existing.Arn) : Certificate!.Arn,
            DefaultActions = new LB.Inputs.ListenerDefaultActionArgs
            {
                Type = "fixed-response",
                FixedResponse = new LB.Inputs.ListenerDefaultActionFixedResponseArgs { ContentType = "text/plain", MessageBody = "Not found", StatusCode = "404" },
            },
            // On every answer, that of a service included.
            RoutingHttpResponseStrictTransportSecurityHeaderValue = SecurityHeaders.StrictTransportSecurity,
            RoutingHttpResponseXContentTypeOptionsHeaderValue = "nosniff",
            RoutingHttpResponseXFrameOptionsHeaderValue = SecurityHeaders.FrameOptions,
            RoutingHttpResponseContentSecurityPolicyHeaderValue = args.ContentSecurityPolicy is { } policy ? (Input<string>)policy : null,
            RoutingHttpResponseServerEnabled = false,
            Tags = args.Context.Tags.For($"{name}-https-listener"),
        }, new CustomResourceOptions { Parent = this });
}
