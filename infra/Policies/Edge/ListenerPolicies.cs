using Infra.Plans;
using Infra.Policies.Compute;

namespace Infra.Policies.Edge;

/// <summary>What a listener of the load balancer takes, and where it leads.</summary>
public static class ListenerPolicies
{
    private const int LastPriority = 50_000;

    public static Policy HttpIsSentToHttps => new()
    {
        Id = "EDGE-01",
        Severity = Severity.Blocker,
        Promise = "HTTP does nothing but lead to HTTPS",
        Why = "Everything else sent over HTTP can be read and changed on the way.",
        Fix = "give the listener one default action, the redirect to HTTPS on port 443 with HTTP_301",
        Answers = ["ELB.1", "CKV2_AWS_20", "CKV_AWS_2", "AVD-AWS-0054", "alb-http-to-https-redirection"],
        Disagreement = "Some rules are content when one of several actions redirects; ours is the only action, and for good.",
        Select = plan => plan.OfType(ResourceTypes.Listener),
        Holds = listener => listener.Text("protocol") == "HTTPS" || (listener.Text("protocol") == "HTTP"
            && listener.Items("defaultActions") is [var action]
            && action.Text("type") == "redirect"
            && action.Text("redirect.protocol") == "HTTPS"
            && action.Text("redirect.port") == "443"
            && action.Text("redirect.statusCode") == "HTTP_301"),
    };

    public static Policy OldTlsIsRefused => new()
    {
        Id = "EDGE-02",
        Severity = Severity.Blocker,
        Promise = "HTTPS means TLS 1.3, or 1.2 with forward secrecy and authenticated encryption",
        Why = "Older versions and ciphers can be broken by whoever sits in between, some of them years after the fact.",
        Fix = "set SslPolicy to ELBSecurityPolicy-TLS13-1-2-Res-2021-06",
        Answers = ["ELB.17", "CKV2_AWS_74", "CKV_AWS_103", "AVD-AWS-0047"],
        Disagreement = "ELB.17 is the strictest that clients without TLS 1.3 can live with, and we keep to it; the other three also allow TLS 1.2 with ciphers that it refuses.",
        Select = plan => plan.OfType(ResourceTypes.Listener).Where(IsHttps),
        Holds = listener => listener.Text("sslPolicy") is { } policy
            && (policy.StartsWith("ELBSecurityPolicy-TLS13-1-2-Res-", StringComparison.Ordinal) || policy.StartsWith("ELBSecurityPolicy-TLS13-1-3-", StringComparison.Ordinal)),
    };

    public static Policy WhatNoRuleLeadsToIsRefused => new()
    {
        Id = "EDGE-09",
        Severity = Severity.Blocker,
        Promise = "a request that no rule leads to reaches no service",
        Why = "A forgotten path would be open to everyone who guesses it.",
        Fix = "give the HTTPS listener the default action fixed-response with 404",
        Select = plan => plan.OfType(ResourceTypes.Listener).Where(IsHttps),
        Holds = listener => listener.Items("defaultActions").AnyAndAll(action => action.Text("type") == "fixed-response" && action.Text("fixedResponse.statusCode") == "404"),
    };

    public static Policy RulesHaveAnOrder => new()
    {
        Id = "EDGE-18",
        Severity = Severity.Blocker,
        Promise = "every rule of a listener has a priority of its own, from 1 to 50000",
        Why = "AWS refuses the second rule of one priority half way through a deployment, when the service behind it is there already.",
        Fix = "give each service a priority of its own in services.*.priority",
        Select = plan => plan.OfType(ResourceTypes.ListenerRule),
        HoldsIn = (rule, plan) => rule.Number("priority") is >= 1 and <= LastPriority && plan.RulesInThePlaceOf(rule).Count() == 1,
    };

    public static Policy RulesLeadSomewhere => new()
    {
        Id = "EDGE-19",
        Severity = Severity.Blocker,
        Promise = "every rule leads to target groups of the stack that a service feeds",
        Why = "Requests to a group without tasks are answered with 503, and no deployment fails because of it.",
        Fix = "let the action of the rule forward to the TargetGroup of an ApiService",
        Select = plan => plan.OfType(ResourceTypes.ListenerRule),
        HoldsIn = (rule, plan) => rule.TargetsOfRule().AnyAndAll(target =>
            plan.Referred(ResourceTypes.TargetGroup, target) is { } targets && plan.ServicesBehind(targets).Any()),
    };

    public static Policy HostsAreOnTheCertificate => new()
    {
        Id = "EDGE-20",
        Severity = Severity.Blocker,
        Promise = "the certificate of a listener has every host that a rule of it names",
        Why = "A browser refuses the answer to such a host, with a warning that customers take for an attack.",
        Fix = "put the host into the Names of DomainCertificate, as PublicLoadBalancer does with services.*.hosts",
        IfPresent = true,
        Select = plan => plan.OfType(ResourceTypes.ListenerRule).Where(rule => HostsOf(rule).Any() && plan.CertificateOfRule(rule) is not null),
        HoldsIn = (rule, plan) => plan.CertificateOfRule(rule)!.Names() is var names && HostsOf(rule).All(host => names.Contains(host, StringComparer.Ordinal)),
    };

    internal static bool IsHttps(PlannedResource listener) => listener.Text("protocol") == "HTTPS";

    /// <summary>None where the conditions are secret: then they hold the proof of CloudFront, whose names its own certificate has.</summary>
    private static IEnumerable<string> HostsOf(PlannedResource rule) => rule.IsSecret("conditions")
        ? []
        : (rule.Items("conditions") ?? []).SelectMany(condition => condition.Texts("hostHeader.values") ?? []);

    private static PlannedResource? CertificateOfRule(this Plan plan, PlannedResource rule) =>
        plan.Referred(ResourceTypes.Certificate, plan.Referred(ResourceTypes.Listener, rule.Text("listenerArn"))?.Text("certificateArn"));
}
