using Infra.Edge;
using Infra.Plans;
using Infra.Policies.Compute;

namespace Infra.Policies.Edge;

/// <summary>What the internet meets.</summary>
public static class EdgePolicies
{
    private static readonly string[] Logs = ["accessLogs", "connectionLogs", "healthCheckLogs"];
    private static readonly string[] Credentials = ["authorization", "cookie"];
    private static readonly string[] PublicAccess = ["blockPublicAcls", "blockPublicPolicy", "ignorePublicAcls", "restrictPublicBuckets"];

    public static readonly Policy HttpIsSentToHttps = new()
    {
        Id = "EDGE-01",
        Severity = Severity.Blocker,
        Promise = "HTTP does nothing but lead to HTTPS",
        Why = "Everything else sent over HTTP can be read and changed on the way.",
        Fix = "give the listener the default action redirect to HTTPS with HTTP_301",
        Select = plan => plan.OfType(ResourceTypes.Listener),
        Holds = listener => listener.Text("protocol") == "HTTPS" || (listener.Text("protocol") == "HTTP"
            && listener.Items("defaultActions").AnyAndAll(action =>
                action.Text("type") == "redirect" && action.Text("redirect.protocol") == "HTTPS" && action.Text("redirect.statusCode") == "HTTP_301")),
    };

    public static readonly Policy OldTlsIsRefused = new()
    {
        Id = "EDGE-02",
        Severity = Severity.Blocker,
        Promise = "HTTPS means TLS 1.2 or 1.3",
        Why = "Older versions can be broken by whoever sits in between.",
        Fix = "set SslPolicy to ELBSecurityPolicy-TLS13-1-2-2021-06",
        Select = plan => plan.OfType(ResourceTypes.Listener).Where(listener => listener.Text("protocol") == "HTTPS"),
        Holds = listener => listener.Text("sslPolicy") is { } policy
            && (policy.StartsWith("ELBSecurityPolicy-TLS13-1-2-", StringComparison.Ordinal) || policy.StartsWith("ELBSecurityPolicy-TLS13-1-3-", StringComparison.Ordinal)),
    };

    public static readonly Policy HttpsIsOffered = new()
    {
        Id = "EDGE-03",
        Severity = Severity.Blocker,
        Promise = "every load balancer answers HTTPS on port 443 with a certificate",
        Why = "Without it the product is offered over HTTP alone, or not at all.",
        Fix = "set edge.domain and edge.zoneId, or edge.certificateArn",
        Select = plan => plan.OfType(ResourceTypes.LoadBalancer),
        HoldsIn = (balancer, plan) => plan.Where(ResourceTypes.Listener, "loadBalancerArn", balancer.Id).Any(listener =>
            listener.Text("protocol") == "HTTPS"
            && listener.Number("port") == 443
            && listener.Text("certificateArn")?.StartsWith("arn:aws:acm:", StringComparison.Ordinal) == true),
    };

    public static readonly Policy MalformedRequestsStopHere = new()
    {
        Id = "EDGE-04",
        Severity = Severity.Blocker,
        Promise = "malformed requests end at the load balancer",
        Why = "Two programs that read one malformed request differently can be made to mix up two customers.",
        Fix = "set DropInvalidHeaderFields = true and DesyncMitigationMode = defensive",
        Select = plan => plan.OfType(ResourceTypes.LoadBalancer),
        Holds = balancer => balancer.Flag("dropInvalidHeaderFields") == true && balancer.Text("desyncMitigationMode") is "defensive" or "strictest",
    };

    public static readonly Policy RequestsAreRecorded = new()
    {
        Id = "EDGE-05",
        Severity = Severity.Blocker,
        Promise = "every load balancer records requests, connections and health checks in a bucket of the stack",
        Why = "Who asked for what, and why a task was taken for sick, are the first questions after an incident, and these the only answers.",
        Fix = "set AccessLogs, ConnectionLogs and HealthCheckLogs to the AccessLogBucket with Enabled = true",
        Select = plan => plan.OfType(ResourceTypes.LoadBalancer),
        HoldsIn = (balancer, plan) => Logs.All(log =>
            balancer.Flag($"{log}.enabled") == true && plan.Makes(ResourceTypes.Bucket, balancer.Text($"{log}.bucket"))),
    };

    public static readonly Policy TargetGroupsCanBeReplaced = new()
    {
        Id = "EDGE-06",
        Severity = Severity.Blocker,
        Promise = "target groups have generated names",
        Why = "A new port needs a new group beside the old one, and two groups cannot share a name.",
        Fix = "leave Name of the TargetGroup out",
        Select = plan => plan.OfType(ResourceTypes.TargetGroup),
        Holds = targets => !targets.Has("name"),
    };

    public static readonly Policy DrainingEndsBeforeStopping = new()
    {
        Id = "EDGE-07",
        Severity = Severity.Blocker,
        Promise = "the load balancer lets go of a task before the task has to be gone",
        Why = "Requests that are sent to a task after its end are answered with 502.",
        Fix = "set drainSeconds of the service below its stopSeconds",
        Select = plan => plan.OfType(ResourceTypes.TargetGroup),
        HoldsIn = (targets, plan) => targets.Number("deregistrationDelay") is { } drain && plan.ServicesBehind(targets)
            .AnyAndAll(service => plan.TaskOf(service).Containers().AnyAndAll(container => container.Number("stopTimeout") is not { } stop || drain < stop)),
    };

    public static readonly Policy DeletionIsRefused = new()
    {
        Id = "EDGE-08",
        Severity = Severity.Blocker,
        Promise = "where customers depend on it, neither AWS nor the engine deletes the load balancer; elsewhere the stack says so",
        Why = "A new one has another address, and the product is away until the world's caches have forgotten the old.",
        Fix = "set edge.deletionProtection to true",
        Select = plan => plan.OfType(ResourceTypes.LoadBalancer),
        HoldsIn = (balancer, plan) => balancer.Flag("enableDeletionProtection") is { } isProtected
            && (!plan.IsCustomerFacing() || (isProtected && balancer.Protect)),
    };

    public static readonly Policy WhatNoRuleLeadsToIsRefused = new()
    {
        Id = "EDGE-09",
        Severity = Severity.Blocker,
        Promise = "a request that no rule leads to reaches no service",
        Why = "A forgotten path would be open to everyone who guesses it.",
        Fix = "give the HTTPS listener the default action fixed-response with 404",
        Select = plan => plan.OfType(ResourceTypes.Listener).Where(listener => listener.Text("protocol") == "HTTPS"),
        Holds = listener => listener.Items("defaultActions").AnyAndAll(action => action.Text("type") == "fixed-response" && action.Text("fixedResponse.statusCode") == "404"),
    };

    public static readonly Policy CertificatesRenewThemselves = new()
    {
        Id = "EDGE-10",
        Severity = Severity.Blocker,
        Promise = "a certificate of the stack proves itself by a DNS record",
        Why = "One that is proven by mail expires when nobody reads that mail.",
        Fix = "set ValidationMethod = DNS, or use DomainCertificate",
        Select = plan => plan.OfType(ResourceTypes.Certificate),
        Holds = certificate => certificate.Text("validationMethod") == "DNS",
    };

    public static readonly Policy FirewallsStandBefore = new()
    {
        Id = "EDGE-11",
        Severity = Severity.Blocker,
        Promise = "whatever the internet reaches stands behind a firewall",
        Why = "Attacks that everybody knows are tried on every address within hours of its first day.",
        Fix = "give PublicLoadBalancer an Exposure, and ContentDistribution a Firewall for CloudFront",
        Select = plan => [.. plan.OfType(ResourceTypes.LoadBalancer), .. plan.OfType(ResourceTypes.Distribution)],
        HoldsIn = (entrance, plan) => entrance.Type == ResourceTypes.Distribution
            ? plan.IsGuardedBy(entrance.Text("webAclId"))
            : !plan.IsOpen(entrance)
                || plan.Where(ResourceTypes.WebAclAssociation, "resourceArn", entrance.Id).Any(association => plan.IsGuardedBy(association.Text("webAclArn"))),
    };

    public static readonly Policy FirewallsKnowTheAttacks = new()
    {
        Id = "EDGE-12",
        Severity = Severity.Blocker,
        Promise = "a firewall knows the common attacks and counts requests by address; where customers depend on it, it blocks",
        Why = "One that only counts has stopped nobody, and one without a limit lets a single address take the product down.",
        Fix = "use Firewall, and set edge.firewall.mode to block",
        Select = plan => plan.OfType(ResourceTypes.WebAcl),
        HoldsIn = (acl, plan) => acl.Items("rules") is { } rules
            && ManagedRuleGroup.All.All(group => rules.Any(rule => rule.Text("statement.managedRuleGroupStatement.name") == group.Name))
            && rules.Any(rule => rule.Text("statement.rateBasedStatement.aggregateKeyType") == "IP" && rule.Number("statement.rateBasedStatement.limit") > 0)
            && (!plan.IsCustomerFacing() || rules.All(Blocks)),
    };

    public static readonly Policy FirewallsWriteDown = new()
    {
        Id = "EDGE-13",
        Severity = Severity.Blocker,
        Promise = "every firewall writes down what it sees, without credentials",
        Why = "Without its log nobody can tell an attack from a customer who was refused; with cookies in it, its readers could act as customers.",
        Fix = "declare a WebAclLoggingConfiguration into a log group of the stack that redacts authorization and cookie, as Firewall does",
        Select = plan => plan.OfType(ResourceTypes.WebAcl),
        HoldsIn = (acl, plan) => plan.OfType(ResourceTypes.WebAclLogging).Any(logging =>
            IsGuard(acl, logging.Text("resourceArn"))
            && logging.Texts("logDestinationConfigs") is [var destination]
            && plan.OfType(ResourceTypes.LogGroup).Any(group =>
                group.Text("name") is { } name && name.StartsWith("aws-waf-logs-", StringComparison.Ordinal) && destination.EndsWith($":{name}", StringComparison.Ordinal))
            && Credentials.All(header => logging.Items("redactedFields")?.Any(field => field.Text("singleHeader.name") == header) == true)),
    };

    public static readonly Policy BrowsersAreTold = new()
    {
        Id = "EDGE-14",
        Severity = Severity.Blocker,
        Promise = "every answer tells browsers to insist on HTTPS, to guess no types and to show it in nobody's frame",
        Why = "A first visit over HTTP, an upload taken for a script, a page under somebody else's button: the browser prevents all three if it is told to.",
        Fix = "set the header values of the HTTPS listener and of the ResponseHeadersPolicy, as PublicLoadBalancer and StaticSite do",
        Select = plan =>
        [
            .. plan.OfType(ResourceTypes.Listener).Where(listener => listener.Text("protocol") == "HTTPS"),
            .. plan.OfType(ResourceTypes.ResponseHeaders),
        ],
        Holds = told => told.Type == ResourceTypes.Listener
            ? told.Text("routingHttpResponseStrictTransportSecurityHeaderValue")?.StartsWith("max-age=31536000", StringComparison.Ordinal) == true
                && told.Text("routingHttpResponseXContentTypeOptionsHeaderValue") == "nosniff"
                && told.Text("routingHttpResponseXFrameOptionsHeaderValue") == "DENY"
                && told.Flag("routingHttpResponseServerEnabled") == false
            : told.Number("securityHeadersConfig.strictTransportSecurity.accessControlMaxAgeSec") >= 31536000
                && told.Flag("securityHeadersConfig.contentTypeOptions.override") == true
                && told.Text("securityHeadersConfig.frameOptions.frameOption") == "DENY",
    };

    public static readonly Policy CloudFrontSpeaksTls = new()
    {
        Id = "EDGE-15",
        Severity = Severity.Blocker,
        Promise = "a distribution answers over TLS 1.2 and 1.3 alone, with a certificate that CloudFront takes",
        Why = "Older versions can be broken by whoever sits in between, and a certificate of another region is refused half way through a deployment.",
        Fix = "use ContentDistribution, which asks for TLSv1.2_2021 and a certificate in us-east-1",
        Select = plan => plan.OfType(ResourceTypes.Distribution),
        Holds = distribution => distribution.Text("viewerCertificate.minimumProtocolVersion") is "TLSv1.2_2021" or "TLSv1.2_2025" or "TLSv1.3_2025"
            && distribution.Text("viewerCertificate.acmCertificateArn")?.StartsWith($"arn:aws:acm:{GlobalRegion.Name}:", StringComparison.Ordinal) == true
            && distribution.Text("defaultCacheBehavior.viewerProtocolPolicy") is "redirect-to-https" or "https-only",
    };

    public static readonly Policy SitesAreReadThroughCloudFront = new()
    {
        Id = "EDGE-16",
        Severity = Severity.Blocker,
        Promise = "the files of a site are read by its distribution alone",
        Why = "Whoever reads them from the bucket passes the firewall, and any distribution in the world could serve them as its own.",
        Fix = "admit cloudfront.amazonaws.com under the condition that aws:SourceArn is the distribution, as SiteBucket does",
        Select = plan => plan.OfType(ResourceTypes.Distribution).Where(distribution => distribution.Has("defaultRootObject")),
        HoldsIn = (distribution, plan) => distribution.Items("origins").AnyAndAll(origin => origin.Has("originAccessControlId")
            && plan.OfType(ResourceTypes.Bucket).Any(bucket =>
                origin.Text("domainName")?.StartsWith($"{bucket.Id}.s3.", StringComparison.Ordinal) == true
                && plan.Where(ResourceTypes.BucketPolicy, "bucket", bucket.Id).SelectMany(policy => policy.Statements("policy")).Where(PolicyStatements.IsAllow)
                    .AnyAndAll(statement => statement.Text("Principal.Service") == "cloudfront.amazonaws.com"
                        && statement.Map("Condition")?.Texts("StringEquals[\"aws:SourceArn\"]") is [var reader]
                        && reader.EndsWith($":distribution/{distribution.Id}", StringComparison.Ordinal)))),
    };

    public static readonly Policy BucketsAreClosed = new()
    {
        Id = "BUCKET-01",
        Severity = Severity.Blocker,
        Promise = "no bucket can be opened to the public",
        Why = "One mistaken policy later, everyone could read who asked for what.",
        Fix = "declare a BucketPublicAccessBlock with all four flags true",
        Select = plan => plan.OfType(ResourceTypes.Bucket),
        HoldsIn = (bucket, plan) => plan.Where(ResourceTypes.BucketPublicAccess, "bucket", bucket.Id).Any(block => PublicAccess.All(flag => block.Flag(flag) == true)),
    };

    public static readonly Policy BucketsRefusePlainHttp = new()
    {
        Id = "BUCKET-02",
        Severity = Severity.Blocker,
        Promise = "every bucket refuses requests without TLS",
        Why = "S3 answers plain HTTP unless it is told not to.",
        Fix = "deny s3:* to everyone where aws:SecureTransport is false",
        Select = plan => plan.OfType(ResourceTypes.Bucket),
        HoldsIn = (bucket, plan) => plan.Where(ResourceTypes.BucketPolicy, "bucket", bucket.Id).SelectMany(policy => policy.Statements("policy")).Any(statement =>
            statement.Text("Effect") == "Deny"
            && statement.IsAboutEveryone()
            && statement.Names("s3:GetObject")
            && statement.Names("s3:PutObject")
            && statement.Map("Condition")?.Texts("Bool[\"aws:SecureTransport\"]") is ["false"]),
    };

    public static readonly Policy BucketsAreEncryptedAndExpire = new()
    {
        Id = "BUCKET-03",
        Severity = Severity.Blocker,
        Promise = "every bucket is encrypted and forgets what is old",
        Why = "Access logs hold addresses of people; what is kept for ever leaks some day and is paid for until then.",
        Fix = "declare encryption and a lifecycle rule that expires what is there, or in a bucket with versions what was replaced; edge.accessLogDays says when",
        Select = plan => plan.OfType(ResourceTypes.Bucket),
        HoldsIn = (bucket, plan) =>
            plan.Where(ResourceTypes.BucketEncryption, "bucket", bucket.Id).Any(encryption =>
                encryption.Items("rules").AnyAndAll(rule => rule.Text("applyServerSideEncryptionByDefault.sseAlgorithm") is "AES256" or "aws:kms"))
            && plan.Where(ResourceTypes.BucketLifecycle, "bucket", bucket.Id).Any(lifecycle =>
                lifecycle.Items("rules")?.Any(rule => rule.Text("status") == "Enabled"
                    && (rule.Number("expiration.days") > 0 || (plan.KeepsVersions(bucket) && !plan.HoldsLogs(bucket)))
                    && (rule.Number("noncurrentVersionExpiration.noncurrentDays") > 0 || !plan.KeepsVersions(bucket))) == true),
    };

    /// <summary>An ACL is meant by its ARN, which ends with its id.</summary>
    private static bool IsGuard(PlannedResource acl, string? reference) =>
        reference is not null && acl.Id is { } id && reference.EndsWith($"/{id}", StringComparison.Ordinal);

    private static bool IsGuardedBy(this Plan plan, string? reference) => plan.OfType(ResourceTypes.WebAcl).Any(acl => IsGuard(acl, reference));

    /// <summary>Whether an address range may reach it, rather than a list of addresses that AWS keeps.</summary>
    private static bool IsOpen(this Plan plan, PlannedResource balancer) => balancer.Texts("securityGroups") is not { } groups
        || groups.Any(group => plan.Where(ResourceTypes.IngressRule, "securityGroupId", group).Any(rule => rule.Has("cidrIpv4") || rule.Has("cidrIpv6")));

    private static bool Blocks(PlannedMap rule) => rule.Has("overrideAction.none") || rule.Has("action.block");

    private static bool HoldsLogs(this Plan plan, PlannedResource bucket) =>
        plan.OfType(ResourceTypes.LoadBalancer).Any(balancer => balancer.Text("accessLogs.bucket") == bucket.Id);

    private static bool KeepsVersions(this Plan plan, PlannedResource bucket) =>
        plan.Where(ResourceTypes.BucketVersioning, "bucket", bucket.Id).Any(versions => versions.Text("versioningConfiguration.status") == "Enabled");
}
