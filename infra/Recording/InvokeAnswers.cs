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
        ["docker:index/getRegistryImage:getRegistryImage"] = image => new(image!)
        {
            ["id"] = Digest(image),
            ["sha256Digest"] = Digest(image),
        },
    };

    /// <summary>What a function returns.</summary>
    /// <exception cref="RunException">Nobody has said what the function returns.</exception>
    public static Dictionary<string, object?> For(string token, IReadOnlyDictionary<string, object> arguments) =>
        Answers.TryGetValue(token, out var answer)
            ? answer(arguments)
            : throw new RunException(
                $"RecordingEngine does not know the function {token}; answer for it in infra/Recording/InvokeAnswers.cs{Nearest.Hint(token, Answers.Keys)}");

    private static string Digest(IReadOnlyDictionary<string, object> image) => $"sha256:{StableHash.Hex(image.GetValueOrDefault("name") as string ?? "", 64)}";
}
