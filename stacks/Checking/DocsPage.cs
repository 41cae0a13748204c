namespace Stacks.Checking;

/// <summary>Where it is described what files are held to.</summary>
internal static class DocsPage
{
    /// <summary>The page of the policies, below <see cref="Of"/>.</summary>
    public const string Policies = "policies.md";

    /// <summary>The page of what AWS and GitHub take, below <see cref="Of"/>.</summary>
    public const string Acceptance = "acceptance.md";

    /// <summary>The folder in the repository that a job of GitHub works for; null elsewhere, where nobody could open it.</summary>
    public static string? Of(Func<string, string?> variables) =>
        variables("GITHUB_SERVER_URL") is { Length: > 0 } server && variables("GITHUB_REPOSITORY") is { Length: > 0 } repository
            ? $"{server}/{repository}/blob/HEAD/docs"
            : null;
}
