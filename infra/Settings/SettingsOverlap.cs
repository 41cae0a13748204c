namespace Infra.Settings;

/// <summary>What the stacks of one repository must agree on, though each is sound by itself.</summary>
public static class SettingsOverlap
{
    private const string Key = "github.protectBranch";

    /// <summary>
    /// Of the stacks that are deployed from one branch exactly one declares its protection: without it nothing can be deployed,
    /// since only protected branches are, and two stacks would overwrite each other's rule for ever.
    /// </summary>
    /// <param name="stacks">Every stack with the file that holds its settings, in any order.</param>
    public static IReadOnlyList<SettingsProblem> Problems(IEnumerable<(string File, StackSettings Settings)> stacks) =>
    [
        .. stacks
            .OrderBy(stack => stack.File, StringComparer.Ordinal)
            .GroupBy(stack => BranchOf(stack.Settings.GitHub))
            .SelectMany(group => Problems(Where(group.First().Settings.GitHub), [.. group])),
    ];

    private static IEnumerable<SettingsProblem> Problems(string where, IReadOnlyList<(string File, StackSettings Settings)> stacks)
    {
        var protectors = stacks.Where(stack => stack.Settings.GitHub.ProtectBranch).Select(stack => stack.File).ToList();
        if (protectors.Count == 0)
        {
            var others = stacks.Count > 1 ? $" here or in {Wording.Alternatives([.. stacks.Skip(1).Select(stack => stack.File)])}" : "";
            return [new SettingsProblem(stacks[0].File, Key, $"is 'false' but must be true{others}: nobody protects {where}")];
        }

        return protectors.Skip(1).Select(file =>
            new SettingsProblem(file, Key, $"is 'true' but must be false: {protectors[0]} declares the protection of {where} already"));
    }

    private static string Where(GitHubSettings github) => $"branch {github.Branch} of {github.Repository}";

    // GitHub takes names of owners and repositories without regard to case, git those of branches with it.
    private static (string Repository, string Branch) BranchOf(GitHubSettings github) =>
        ($"{github.Repository}".ToUpperInvariant(), github.Branch);
}
