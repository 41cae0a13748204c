using Infra.Plans;

namespace Infra.Policies.Access;

/// <summary>Whom the policies of things admit: keys, topics, buckets, secrets. Repositories of images admit nobody at all.</summary>
public static class ResourcePolicies
{
    /// <summary>What ties a service to whom it works for.</summary>
    private static readonly string[] Ties = ["aws:SourceAccount", "aws:SourceArn", "aws:SourceOrgID", "kms:EncryptionContext:aws:logs:arn"];

    /// <summary>
    /// Services that do not say for whom they work: a condition would shut them out, and nobody would hear of it. EventBridge takes none in
    /// a topic; load balancers write below a path that holds the number of the account.
    /// </summary>
    private static readonly (string Type, string Service)[] Silent =
    [
        (ResourceTypes.EncryptionKey, "cloudwatch.amazonaws.com"),
        (ResourceTypes.EncryptionKey, "events.amazonaws.com"),
        (ResourceTypes.TopicPolicy, "events.amazonaws.com"),
        (ResourceTypes.BucketPolicy, "logdelivery.elasticloadbalancing.amazonaws.com"),
        // Which distribution it comes for is a promise of its own.
        (ResourceTypes.BucketPolicy, "cloudfront.amazonaws.com"),
    ];

    private static readonly string[] OfThings =
    [
        ResourceTypes.EncryptionKey, ResourceTypes.EncryptionKeyPolicy, ResourceTypes.TopicPolicy, ResourceTypes.BucketPolicy, ResourceTypes.SecretPolicy,
        "aws:sqs/queuePolicy:QueuePolicy", "aws:backup/vaultPolicy:VaultPolicy",
    ];

    private static readonly string[] OfIdentities = [ResourceTypes.RolePolicy, ResourceTypes.ManagedPolicy, ResourceTypes.GroupPolicy];

    public static Policy NobodyAdmitsEveryone => new()
    {
        Id = "IAM-06",
        Severity = Severity.Blocker,
        Promise = "no key, topic, bucket, secret, queue or vault admits everyone",
        Why = "Everyone means every AWS account in the world.",
        Fix = "name the service or account in the Principal of the statement",
        Answers = ["CIS-AWS-7.0.0/2.21", "CKV_AWS_283", "KMS.5", "CKV_AWS_33", "SNS.4", "CKV_AWS_169", "CKV_AWS_70"],
        Disagreement = "Some of the rules admit everyone under a narrowing condition; which condition narrows enough is a judgement, so none does.",
        IsProhibition = true,
        Select = plan => OfThings.SelectMany(plan.OfType),
        Holds = resource => resource.Statements("policy").All(statement => !statement.IsAllow() || !(statement.IsAboutEveryone() || statement.Has("NotPrincipal"))),
    };

    public static Policy ServicesComeForThisAccount => new()
    {
        Id = "IAM-30",
        Severity = Severity.Blocker,
        Promise = "a service that a key, topic or bucket admits comes for this account alone, if it says for whom it comes",
        Why = "AWS services work for everybody: anyone could instruct one to publish into this topic or to read with this key.",
        Fix = "add a condition with aws:SourceAccount or aws:SourceArn; what sends neither stands in ResourcePolicies.Silent",
        Select = plan => OfThings.SelectMany(plan.OfType),
        Holds = resource => resource.Statements("policy").All(statement =>
            !statement.IsAllow()
            || !statement.PrincipalKinds().Contains("Service", StringComparer.Ordinal)
            || statement.Texts("Principal.Service").AnyAndAll(service => Silent.Contains((resource.Type, service)))
            || statement.IsHeldTo(IsTie)),
    };

    public static Policy DocumentsSayTheirVersion => new()
    {
        Id = "IAM-31",
        Severity = Severity.Blocker,
        Promise = "every policy document is of version 2012-10-17",
        Why = "Without it AWS reads the language of 2008: variables such as ${aws:username} are then plain text, and what they bind is open or shut.",
        Fix = "write the document with PolicyDocument.Json",
        Select = plan => [.. OfThings.Concat(OfIdentities).SelectMany(plan.OfType).Where(resource => resource.Has("policy")), .. plan.OfType(ResourceTypes.Role).Where(role => role.Has("assumeRolePolicy"))],
        Holds = resource => resource.JsonMap(resource.Type == ResourceTypes.Role ? "assumeRolePolicy" : "policy")?.Text("Version") == "2012-10-17",
    };

    private static bool IsTie(string key) => Ties.Contains(key, StringComparer.OrdinalIgnoreCase);
}
