using Infra.Plans;

namespace Infra.Policies.Edge;

/// <summary>The load balancer, by which customers reach the services.</summary>
public static class LoadBalancerPolicies
{
    private static readonly string[] Logs = ["accessLogs", "connectionLogs", "healthCheckLogs"];

    public static Policy HttpsIsOffered => new()
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

    public static Policy MalformedHeadersAreDropped => new()
    {
        Id = "EDGE-04",
        Severity = Severity.Blocker,
        Promise = "malformed headers end at the load balancer",
        Why = "Two programs that read one malformed header differently can be made to mix up two customers.",
        Fix = "set DropInvalidHeaderFields = true",
        Answers = ["ELB.4", "CKV_AWS_131", "AVD-AWS-0052"],
        Select = plan => plan.OfType(ResourceTypes.LoadBalancer),
        Holds = balancer => balancer.Flag("dropInvalidHeaderFields") == true,
    };

    public static Policy AmbiguousRequestsAreRefused => new()
    {
        Id = "EDGE-17",
        Severity = Severity.Blocker,
        Promise = "requests whose end can be read in two ways end at the load balancer",
        Why = "The second half of such a request is taken for the beginning of somebody else's.",
        Fix = "set DesyncMitigationMode = defensive",
        Answers = ["ELB.12", "CKV_AWS_328"],
        Disagreement = "Checkov takes an absent mode for the provider's default; ours has to be declared.",
        Select = plan => plan.OfType(ResourceTypes.LoadBalancer),
        Holds = balancer => balancer.Text("desyncMitigationMode") is "defensive" or "strictest",
    };

    public static Policy RequestsAreRecorded => new()
    {
        Id = "EDGE-05",
        Severity = Severity.Blocker,
        Promise = "every load balancer records requests, connections and health checks in a bucket of the stack",
        Why = "Who asked for what, and why a task was taken for sick, are the first questions after an incident, and these the only answers.",
        Fix = "set AccessLogs, ConnectionLogs and HealthCheckLogs to the AccessLogBucket with Enabled = true",
        Answers =
        [
            "ELB.5", "CIS-AWS-7.0.0/4.10", "AwsSolutions-ELB2", "CKV_AWS_91", "aws-lb-loadbalancer-configure-access-logging",
            "aws-lb-loadbalancer-enable-access-logging", "elb-logging-enabled",
        ],
        Disagreement = "Some rules are content with a block that is switched off, and all of them with requests alone; ours wants three logs, switched on.",
        Select = plan => plan.OfType(ResourceTypes.LoadBalancer),
        HoldsIn = (balancer, plan) => Logs.All(log =>
            balancer.Flag($"{log}.enabled") == true && plan.Makes(ResourceTypes.Bucket, balancer.Text($"{log}.bucket"))),
    };

    public static Policy DeletionIsRefused => new()
    {
        Id = "EDGE-08",
        Severity = Severity.Blocker,
        Promise = "where customers depend on it, neither AWS nor the engine deletes the load balancer; elsewhere the stack says so",
        Why = "A new one has another address, and the product is away until the world's caches have forgotten the old.",
        Fix = "set edge.deletionProtection to true",
        Answers = ["ELB.6", "CKV_AWS_150", "elb-deletion-protection-enabled"],
        Disagreement = "The rules ask for it everywhere; a stack without customers is there to be torn down, and has to say so.",
        Select = plan => plan.OfType(ResourceTypes.LoadBalancer),
        HoldsIn = (balancer, plan) => balancer.Flag("enableDeletionProtection") is { } isProtected
            && (!plan.IsCustomerFacing() || (isProtected && balancer.Protect)),
    };
}
