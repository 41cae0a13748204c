using Infra.Plans;

namespace Infra.Acceptance.Graph;

/// <summary>Keys stay in their region.</summary>
internal static class RegionConstraints
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

    public static IReadOnlyList<CodedConstraint> All => [KeysAreOfTheRegion];
}
