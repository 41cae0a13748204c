using System.Text.Json.Serialization;
using Infra.Images;

namespace Stacks.Operations.Proving;

/// <summary>What a service runs.</summary>
/// <param name="Digest">Of its image: <c>sha256:</c> and 64 hexadecimal digits.</param>
/// <param name="TaskDefinition">The ARN, with the revision.</param>
public sealed record RunningRevision(string Digest, string TaskDefinition)
{
    /// <summary>Both parts have the form that they must have.</summary>
    [JsonIgnore]
    public bool IsSound => ServiceImage.TryParse(Digest, out var image) && image is ServiceImage.ByDigest && TaskDefinition.StartsWith("arn:", StringComparison.Ordinal);

    /// <summary>As much of a digest as tells two apart for a person: <c>sha256:4c1c0e8fb3a5</c>.</summary>
    public static string Short(string digest) => digest.Length > 19 ? digest[..19] : digest;
}
