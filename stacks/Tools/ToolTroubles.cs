namespace Stacks.Tools;

/// <summary>What the tools say when they refuse, in the words of their documentation.</summary>
internal static class ToolTroubles
{
    private static readonly (ToolTrouble Trouble, string[] Words)[] Known =
    [
        (ToolTrouble.Throttled, ["Throttling", "TooManyRequests", "RequestLimitExceeded", "Rate exceeded", "HTTP 429", "API rate limit exceeded", "secondary rate limit"]),
        (ToolTrouble.AccessDenied,
        [
            "AccessDenied", "UnauthorizedOperation", "not authorized to perform", "ExpiredToken", "InvalidClientTokenId", "UnrecognizedClient",
            "Unable to locate credentials", "HTTP 401", "HTTP 403", "gh auth login", "PULUMI_ACCESS_TOKEN must be set",
        ]),
        (ToolTrouble.NotFound, ["NotFound", "HTTP 404", "does not exist", "no stack named"]),
    ];

    public static ToolTrouble In(ToolAnswer answer)
    {
        var text = $"{answer.Error}\n{answer.Output}";
        return Known
            .Where(known => Array.Exists(known.Words, word => text.Contains(word, StringComparison.OrdinalIgnoreCase)))
            .Select(known => (ToolTrouble?)known.Trouble)
            .FirstOrDefault() ?? ToolTrouble.Failed;
    }

    public static string Words(ToolTrouble trouble) => trouble switch
    {
        ToolTrouble.Throttled => "asked too often, and again in vain",
        ToolTrouble.AccessDenied => "access denied; look at the credentials and at what they may do",
        ToolTrouble.NotFound => "not found",
        _ => "failed",
    };
}
