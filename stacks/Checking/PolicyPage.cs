namespace Stacks.Checking;

/// <summary>Where the policies are described.</summary>
internal static class PolicyPage
{
    /// <summary>The page in the repository that a job of GitHub works for; null elsewhere, where nobody could open it.</summary>
    public static string? Of(Func<string, string?> variables) =>
        variables("GITHUB_SERVER_URL") is { Length: > 0 } server && variables("GITHUB_REPOSITORY") is { Length: > 0 } repository
            ? $"{server}/{repository}/blob/HEAD/docs/policies.md"
            : null;
}
