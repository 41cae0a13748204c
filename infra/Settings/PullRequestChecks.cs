namespace Infra.Settings;

/// <summary>
/// The jobs that run for every pull request and in the merge queue, on every condition: what a branch can wait for. GitHub takes any
/// name, and waits for ever for a check that never comes.
/// </summary>
public static class PullRequestChecks
{
    /// <summary>Ordered (ordinal). <c>ci</c> ends well when every other job of its workflow has.</summary>
    public static IReadOnlyList<string> Names { get; } = ["ci"];
}
