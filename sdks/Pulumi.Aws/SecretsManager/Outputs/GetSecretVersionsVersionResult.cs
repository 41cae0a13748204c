using System.Collections.Immutable;

namespace Pulumi.Aws.SecretsManager.Outputs;

[OutputType]
public sealed class GetSecretVersionsVersionResult
{
    public readonly string CreatedTime;

    public readonly string LastAccessedDate;

    public readonly string VersionId;

    public readonly ImmutableArray<string> VersionStages;

    [OutputConstructor]
    private GetSecretVersionsVersionResult(string createdTime, string lastAccessedDate, string versionId, ImmutableArray<string> versionStages)
    {
        CreatedTime = createdTime;
        LastAccessedDate = lastAccessedDate;
        VersionId = versionId;
        VersionStages = versionStages;
    }
}
