namespace Infra.Recording;

/// <summary>Load balancer, certificate and DNS.</summary>
internal static class EdgeAnswers
{
    public static IReadOnlyList<ResourceAnswer> All { get; } =
    [
        new("aws:lb/loadBalancer:LoadBalancer", balancer => balancer.Arn("elasticloadbalancing", $"loadbalancer/{Suffix(balancer)}"))
        {
            NamedBy = "name",
            Outputs = balancer => new()
            {
                ["arn"] = balancer.Id,
                ["arnSuffix"] = Suffix(balancer),
                ["dnsName"] = $"{balancer.CloudName}-{Convert.ToInt32(balancer.Hex(7), 16)}.{balancer.Region}.elb.amazonaws.com",
                ["vpcId"] = $"vpc-of-{balancer.Name}",
                ["zoneId"] = "Z35SXDOTRQ7X7K",
            },
        },
        new("aws:lb/targetGroup:TargetGroup", group => group.Arn("elasticloadbalancing", TargetGroupSuffix(group)))
        {
            NamedBy = "name",
            Outputs = group => new() { ["arn"] = group.Id, ["arnSuffix"] = TargetGroupSuffix(group), ["loadBalancerArns"] = Array.Empty<object>() },
        },
        new("aws:lb/listener:Listener", listener => Below(listener.Text("loadBalancerArn", ""), ":loadbalancer/", ":listener/", listener))
        {
            Outputs = listener => new() { ["arn"] = listener.Id },
        },
        new("aws:lb/listenerRule:ListenerRule", rule => Below(rule.Text("listenerArn", ""), ":listener/", ":listener-rule/", rule))
        {
            Outputs = rule => new() { ["arn"] = rule.Id },
        },
        new("aws:acm/certificate:Certificate", certificate => certificate.Arn("acm", $"certificate/{certificate.Name}"))
        {
            Outputs = certificate => new()
            {
                ["arn"] = certificate.Id,
                ["domainValidationOptions"] = ValidationRecords(certificate),
                ["pendingRenewal"] = false,
                ["renewalSummaries"] = Array.Empty<object>(),
                ["status"] = "PENDING_VALIDATION",
                ["subjectAlternativeNames"] = Array.Empty<object>(),
                ["type"] = "AMAZON_ISSUED",
                ["validationEmails"] = Array.Empty<object>(),
            },
        },
        new("aws:acm/certificateValidation:CertificateValidation", validation => $"validation-{validation.Name}"),
        new("aws:route53/record:Record", record => $"{record.Text("zoneId", "")}_{record.Text("name", record.Name)}_{record.Text("type", "")}")
        {
            Outputs = record => new() { ["fqdn"] = record.Text("name", record.Name) },
        },
    ];

    private static string Suffix(AskedResource balancer) =>
        $"{(balancer.Text("loadBalancerType", "application") == "network" ? "net" : "app")}/{balancer.CloudName}/{balancer.Hex(16)}";

    private static string TargetGroupSuffix(AskedResource group) => $"targetgroup/{group.CloudName}/{group.Hex(16)}";

    private static string Below(string ownerArn, string ownerKind, string kind, AskedResource asked) =>
        $"{ownerArn.Replace(ownerKind, kind, StringComparison.Ordinal)}/{asked.Hex(16)}";

    /// <summary>One for each domain of the certificate, as ACM asks for them.</summary>
    private static object[] ValidationRecords(AskedResource certificate) =>
        [.. certificate.Texts("subjectAlternativeNames").Prepend(certificate.Text("domainName", "")).Distinct(StringComparer.Ordinal).Select(domain =>
            new Dictionary<string, object>
            {
                ["domainName"] = domain,
                // A wildcard is proven by the record of the domain itself.
                ["resourceRecordName"] = $"_{StableHash.Hex($"name of {Apex(domain)}", 32)}.{Apex(domain)}.",
                ["resourceRecordType"] = "CNAME",
                ["resourceRecordValue"] = $"_{StableHash.Hex($"value of {Apex(domain)}", 32)}.acm-validations.aws.",
            })];

    private static string Apex(string domain) => domain.StartsWith("*.", StringComparison.Ordinal) ? domain[2..] : domain;
}
