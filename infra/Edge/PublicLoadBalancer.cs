using Infra.Network;
using Infra.Settings;
using Pulumi;
using Pulumi.Aws.Ec2;
using LB = Pulumi.Aws.LB;
using Route53 = Pulumi.Aws.Route53;

namespace Infra.Edge;

/// <summary>The one thing that the internet reaches. HTTP is sent on to HTTPS; what no rule leads to is answered with 404.</summary>
public sealed class PublicLoadBalancer : ComponentResource
{
    /// <summary>TLS 1.2 and 1.3: 1.3 alone shuts out clients that are still common.</summary>
    private const string TlsPolicy = "ELBSecurityPolicy-TLS13-1-2-2021-06";

    public SecurityGroup SecurityGroup { get; }

    /// <summary>The HTTPS listener, to which services add their rules.</summary>
    public Output<string> ListenerArn { get; }

    /// <summary>The value of the <c>LoadBalancer</c> dimension of its metrics.</summary>
    public Output<string> ArnSuffix { get; }

    /// <summary>The bucket of the access logs, known once it can be backed up.</summary>
    public Output<string> AccessLogArn { get; }

    /// <summary>Where a browser finds the product.</summary>
    [Output("url")]
    public Output<string> Url { get; private set; }

    public PublicLoadBalancer(string name, PublicLoadBalancerArgs args, ComponentResourceOptions? options = null)
        : base("infra:edge:PublicLoadBalancer", name, options)
    {
        var child = new CustomResourceOptions { Parent = this };
        SecurityGroup = new SecurityGroup($"{name}-sg", new SecurityGroupArgs
        {
            VpcId = args.Placement.VpcId,
            Description = "Load balancer: HTTP and HTTPS from the internet, to the services",
            Tags = args.Context.Tags.For($"{name}-sg"),
        }, child);
        Traffic.AllowFromInternet($"{name}-http", SecurityGroup, 80, "HTTP, which is sent on to HTTPS", args.Context.Tags, this);
        Traffic.AllowFromInternet($"{name}-https", SecurityGroup, 443, "HTTPS", args.Context.Tags, this);
        var logs = new AccessLogBucket($"{name}-access-log", args, new ComponentResourceOptions { Parent = this });
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
            AccessLogs = new LB.Inputs.LoadBalancerAccessLogsArgs { Bucket = logs.BucketName, Enabled = true },
            Tags = args.Context.Tags.For(args.Context.Names.Prefix),
        }, new CustomResourceOptions { Parent = this, Protect = args.DeletionProtection, DependsOn = logs.Admission });
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
            Tags = args.Context.Tags.For($"{name}-http-listener"),
        }, child);
        var listener = new LB.Listener($"{name}-https-listener", new LB.ListenerArgs
        {
            LoadBalancerArn = balancer.Arn,
            Port = 443,
            Protocol = "HTTPS",
            SslPolicy = TlsPolicy,
            CertificateArn = CertificateArn(name, args),
            DefaultActions = new LB.Inputs.ListenerDefaultActionArgs
            {
                Type = "fixed-response",
                FixedResponse = new LB.Inputs.ListenerDefaultActionFixedResponseArgs { ContentType = "text/plain", MessageBody = "Not found", StatusCode = "404" },
            },
            Tags = args.Context.Tags.For($"{name}-https-listener"),
        }, child);
        if (args.Certificate is CertificateSettings.Issued issued)
        {
            _ = new Route53.Record($"{name}-domain", new Route53.RecordArgs
            {
                ZoneId = issued.ZoneId,
                Name = issued.Domain,
                Type = "A",
                Aliases = new Route53.Inputs.RecordAliasArgs { Name = balancer.DnsName, ZoneId = balancer.ZoneId, EvaluateTargetHealth = true },
            }, child);
        }

        ListenerArn = listener.Arn;
        AccessLogArn = logs.Arn;
        ArnSuffix = balancer.ArnSuffix;
        Url = args.Certificate is CertificateSettings.Issued named ? Output.Create($"https://{named.Domain}") : Output.Format($"https://{balancer.DnsName}");
        RegisterOutputs();
    }

    private Output<string> CertificateArn(string name, PublicLoadBalancerArgs args) => args.Certificate switch
    {
        CertificateSettings.Existing existing => Output.Create(existing.Arn),
        CertificateSettings.Issued issued => new DomainCertificate($"{name}-certificate", issued, args.Context.Tags, new ComponentResourceOptions { Parent = this }).Arn,
        _ => throw new InvalidOperationException($"A certificate cannot be {args.Certificate.GetType().Name}."),
    };
}
