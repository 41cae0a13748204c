using Infra.Policies.Published;

namespace Infra.Policies.Access;

/// <summary>The published rules about identities, keys and secrets that no promise answers, and why.</summary>
internal static class AccessStances
{
    public static IReadOnlyList<PublishedStance> All { get; } =
    [
        new PublishedStance(StanceKind.Refused, ["SecretsManager.1", "AwsSolutions-SMG4", "CKV2_AWS_57"],
            "They want a function to rotate each secret; a third party's key and the cache's token have nothing that could change them on both sides at once, so people change those (docs/runbooks), and the password of the database rotates by DATA-16 and SECRET-07."),
    ];
}
