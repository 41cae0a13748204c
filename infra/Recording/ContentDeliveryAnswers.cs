namespace Infra.Recording;

/// <summary>CloudFront, which stands in no region, and WAF, which guards it and the load balancer.</summary>
internal static class ContentDeliveryAnswers
{
    public static IReadOnlyList<ResourceAnswer> All { get; } =
    [
        new("aws:cloudfront/distribution:Distribution", distribution => GlobalId(distribution))
        {
            Outputs = distribution => new()
            {
                ["arn"] = GlobalArn("distribution", distribution.Id),
                ["callerReference"] = distribution.Hex(16),
                ["domainName"] = $"d{distribution.Hex(13)}.cloudfront.net",
                ["etag"] = GlobalId(distribution),
                ["hostedZoneId"] = "Z2FDTNDATAQYW2",
                ["inProgressValidationBatches"] = 0,
                ["loggingV1Enabled"] = false,
                ["status"] = "Deployed",
            },
        },
        new("aws:cloudfront/originAccessControl:OriginAccessControl", control => GlobalId(control))
        {
            Outputs = control => new() { ["arn"] = GlobalArn("origin-access-control", control.Id), ["etag"] = GlobalId(control) },
        },
        new("aws:cloudfront/responseHeadersPolicy:ResponseHeadersPolicy", policy => policy.Uuid())
        {
            Outputs = policy => new() { ["arn"] = GlobalArn("response-headers-policy", policy.Id), ["etag"] = GlobalId(policy) },
        },
        new("aws:wafv2/webAcl:WebAcl", acl => acl.Uuid())
        {
            NamedBy = "name",
            Outputs = acl => new()
            {
                ["applicationIntegrationUrl"] = "",
                ["arn"] = acl.Arn("wafv2", $"{(acl.Text("scope", "") == "CLOUDFRONT" ? "global" : "regional")}/webacl/{acl.CloudName}/{acl.Id}"),
                ["capacity"] = 1000,
                ["lockToken"] = acl.Uuid(),
            },
        },
        new("aws:wafv2/webAclAssociation:WebAclAssociation", association =>
            $"{association.Text("webAclArn", "")},{association.Text("resourceArn", "")}"),
        new("aws:wafv2/webAclLoggingConfiguration:WebAclLoggingConfiguration", logging => logging.Text("resourceArn", logging.Name)),
    ];

    private static string GlobalId(AskedResource asked) => $"E{asked.Hex(13).ToUpperInvariant()}";

    private static string GlobalArn(string kind, string id) => $"arn:aws:cloudfront::{AwsAccount.Id}:{kind}/{id}";
}
