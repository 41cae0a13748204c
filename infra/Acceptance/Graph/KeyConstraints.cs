using Infra.Plans;
using Infra.Policies;

namespace Infra.Acceptance.Graph;

/// <summary>Keys stay in their region, and with somebody who can change them.</summary>
internal static class KeyConstraints
{
    private static readonly string[] Keys =
        ["kmsKeyId", "kmsKeyArn", "kmsMasterKeyId", "masterUserSecretKmsKeyId", "performanceInsightsKmsKeyId", "encryptionConfigurations[0].kmsKey"];

    public static CodedConstraint KeysAreOfTheRegion => new()
    {
        Id = "KEY-REGION-01",
        Type = ConstraintCatalog.EveryAwsType,
        Property = "kmsKeyId",
        Says = "must be a key in the region of what it encrypts",
        Answer = "KmsException, InvalidParameterException or NotFoundException: a service reads no key of another region",
        Noticed = Noticed.Apply,
        Fix = "declare an EncryptionKey in the same region",
        Source = Sources.Botocore("ecr/2015-09-21", "EncryptionConfiguration.kmsKey"),
        Objections = (resource, plan) => Keys.Where(key => resource.Inputs.ContainsKey(key.Split('[')[0])).SelectMany(key => Objecting.If(
            resource.Text(key)?.Split(':') is ["arn", _, "kms", var region, ..] && Regions.Of(plan, resource) is { } own && region != own,
            key,
            resource.Text(key),
            () => $"but the resource lies in {Regions.Of(plan, resource)}")),
    };

    public static CodedConstraint SomebodyCanChangeTheKey => new()
    {
        Id = "KEY-POLICY-01",
        Type = ResourceTypes.EncryptionKey,
        Property = "policy",
        Says = "must let somebody of the account change it, unless bypassPolicyLockoutSafetyCheck is true",
        Answer = "MalformedPolicyDocumentException: The new key policy will not allow you to update the key policy in the future.",
        Noticed = Noticed.Apply,
        Fix = "let the root of the account do kms:* or kms:PutKeyPolicy, as EncryptionKey does",
        Source = Sources.Botocore("kms/2014-11-01", "CreateKeyRequest.Policy"),
        Objections = (key, _) => Objecting.If(
            key.Has("policy") && key.Flag("bypassPolicyLockoutSafetyCheck") != true
                && !key.Statements("policy").Any(statement => statement.Allows("kms:PutKeyPolicy") && (statement.IsAboutEveryone() || statement.PrincipalKinds().Contains("AWS", StringComparer.Ordinal))),
            "policy",
            null,
            "but lets nobody of an account do kms:PutKeyPolicy"),
    };

    public static IReadOnlyList<CodedConstraint> All => [KeysAreOfTheRegion, SomebodyCanChangeTheKey];
}
