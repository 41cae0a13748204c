using Infra.Text;
using Pulumi;

namespace Infra.Recording;

/// <summary>What the functions of the providers return.</summary>
internal static class InvokeAnswers
{
    private static readonly Dictionary<string, Func<IReadOnlyDictionary<string, object>, Dictionary<string, object?>>> Answers = new(StringComparer.Ordinal)
    {
        ["aws:index/getCallerIdentity:getCallerIdentity"] = _ => new()
        {
            ["accountId"] = AwsAccount.Id,
            ["arn"] = AwsAccount.IamArn("role/planner"),
            ["id"] = AwsAccount.Id,
            ["userId"] = "AROAPLANNER:planner",
        },
        ["aws:ec2/getManagedPrefixList:getManagedPrefixList"] = list => new(list!)
        {
            ["arn"] = $"arn:aws:ec2:prefix-list/{PrefixList(list)}",
            ["id"] = PrefixList(list),
            ["ownerId"] = "AWS",
        },
        ["aws:ecr/getImage:getImage"] = image => new(image!)
        {
            ["id"] = Digest(Tagged(image)),
            ["imageDigest"] = Digest(Tagged(image)),
            ["imagePushedAt"] = 946684800,
            ["imageSizeInBytes"] = 1,
            ["imageTags"] = new[] { image.GetValueOrDefault("imageTag") },
            ["imageUri"] = Tagged(image),
            ["region"] = "",
            ["registryId"] = AwsAccount.Id,
        },
        ["aws:secretsmanager/getSecretVersions:getSecretVersions"] = secret => new(secret!)
        {
            ["arn"] = secret.GetValueOrDefault("secretId"),
            ["id"] = secret.GetValueOrDefault("secretId"),
            ["name"] = secret.GetValueOrDefault("secretId"),
            ["versions"] = new object[]
            {
                new Dictionary<string, object>
                {
                    ["createdTime"] = "2000-01-01T00:00:00Z",
                    ["lastAccessedDate"] = "",
                    ["versionId"] = StableHash.Hex(secret.GetValueOrDefault("secretId") as string ?? "", 32),
                    ["versionStages"] = new object[] { "AWSCURRENT" },
                },
            },
        },
        ["docker:index/getRegistryImage:getRegistryImage"] = image => new(image!)
        {
            ["id"] = Digest(image.GetValueOrDefault("name") as string ?? ""),
            ["sha256Digest"] = Digest(image.GetValueOrDefault("name") as string ?? ""),
        },
    };

    /// <summary>What a function returns.</summary>
    /// <exception cref="RunException">Nobody has said what the function returns.</exception>
    public static Dictionary<string, object?> For(string token, IReadOnlyDictionary<string, object> arguments) =>
        Answers.TryGetValue(token, out var answer)
            ? answer(arguments)
            : throw new RunException(
                $"RecordingEngine does not know the function {token}; answer for it in infra/Recording/InvokeAnswers.cs{Nearest.Hint(token, Answers.Keys)}");

    private static string PrefixList(IReadOnlyDictionary<string, object> list) => $"pl-{StableHash.Hex(list.GetValueOrDefault("name") as string ?? "", 8)}";

    private static string Tagged(IReadOnlyDictionary<string, object> image) => $"{image.GetValueOrDefault("repositoryName")}:{image.GetValueOrDefault("imageTag")}";

    private static string Digest(string image) => $"sha256:{StableHash.Hex(image, 64)}";
}
