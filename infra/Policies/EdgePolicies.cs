using Infra.Plans;

namespace Infra.Policies;

/// <summary>What the internet meets.</summary>
public static class EdgePolicies
{
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
        Promise = "every load balancer records its requests in a bucket of the stack",
        Why = "Who asked for what is the first question after an incident, and this is the only answer.",
        Fix = "set AccessLogs to the AccessLogBucket with Enabled = true",
        Select = plan => plan.OfType(ResourceTypes.LoadBalancer),
        HoldsIn = (balancer, plan) => balancer.Flag("accessLogs.enabled") == true && plan.Makes(ResourceTypes.Bucket, balancer.Text("accessLogs.bucket")),
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
        Fix = "declare encryption and a lifecycle rule that expires; edge.accessLogDays says when",
        Select = plan => plan.OfType(ResourceTypes.Bucket),
        HoldsIn = (bucket, plan) =>
            plan.Where(ResourceTypes.BucketEncryption, "bucket", bucket.Id).Any(encryption =>
                encryption.Items("rules").AnyAndAll(rule => rule.Text("applyServerSideEncryptionByDefault.sseAlgorithm") is "AES256" or "aws:kms"))
            && plan.Where(ResourceTypes.BucketLifecycle, "bucket", bucket.Id).Any(lifecycle =>
                lifecycle.Items("rules")?.Any(rule => rule.Text("status") == "Enabled"
                    && rule.Number("expiration.days") > 0
                    && (!plan.KeepsVersions(bucket) || rule.Number("noncurrentVersionExpiration.noncurrentDays") > 0)) == true),
    };

    /// <summary>What expires in such a bucket is still there as a version.</summary>
    private static bool KeepsVersions(this Plan plan, PlannedResource bucket) =>
        plan.Where(ResourceTypes.BucketVersioning, "bucket", bucket.Id).Any(versioning => versioning.Text("versioningConfiguration.status") == "Enabled");
}
