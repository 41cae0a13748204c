using System.Collections.Immutable;

namespace Pulumi.Aws.SecretsManager.Outputs;

[OutputType]
public sealed class GetSecretVersionsVersionResult
{
    public readonly string VersionId;

    public readonly ImmutableArray<string> VersionStages;

    [OutputConstructor]
    private GetSecretVersionsVersionResult(string versionId, ImmutableArray<string> versionStages)
    {
        VersionId = versionId;
        VersionStages = versionStages;
    }
}
