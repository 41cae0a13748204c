namespace Infra.Settings;

/// <summary>What the stacks of one repository must agree on, though each is sound by itself.</summary>
public static class SettingsOverlap
{
    private const string BranchKey = "github.protectBranch";
    private const string RepositoryKey = "github.governsRepository";
    private const string Missing = "left out";

    /// <summary>What holds for a repository, whichever of its stacks says it; null for what none has to say.</summary>
    private static readonly (string Key, Func<GitHubSettings, string?> Of)[] Facts =
    [
        ("github.plan", gitHub => Wording.CamelCase($"{gitHub.Account.Plan}")),
        ("github.visibility", gitHub => Wording.CamelCase($"{gitHub.Account.Visibility}")),
        ("github.defaultBranch", gitHub => gitHub.DefaultBranch),
        ("github.subjectIds", gitHub => gitHub.SubjectIds is { } ids ? $"{ids.Owner}/{ids.Repository}" : null),
    ];

    /// <summary>
    /// Of the stacks that are deployed from one branch exactly one declares its rules, and of those of one repository exactly one
    /// declares the repository: without it nobody would, and two stacks would overwrite each other's for ever. All of them are of one
    /// account and say the same of what the repository is.
    /// </summary>
    /// <param name="stacks">Every stack with the file that holds its settings, in any order.</param>
    public static IReadOnlyList<SettingsProblem> Problems(IEnumerable<(string File, StackSettings Settings)> stacks)
    {
        var all = stacks.Select(stack => new Stack(stack.File, stack.Settings.GitHub)).OrderBy(stack => stack.File, StringComparer.Ordinal).ToList();
        return
        [
            .. all.GroupBy(stack => (stack.Repository, stack.GitHub.Branch)).SelectMany(group => OfBranch([.. group])),
            .. all.GroupBy(stack => stack.Repository).SelectMany(group => OfRepository([.. group])),
            .. all.GroupBy(stack => stack.Repository).SelectMany(group => OfAccount([.. group])),
        ];
    }

    private static IEnumerable<SettingsProblem> OfBranch(IReadOnlyList<Stack> stacks)
    {
        var where = $"branch {stacks[0].GitHub.Branch} of {stacks[0].GitHub.Repository}";
        return ByExactlyOne(stacks, BranchKey, stack => stack.GitHub.ProtectBranch, $"nobody protects {where}", $"the protection of {where}");
    }

    private static IEnumerable<SettingsProblem> OfRepository(IReadOnlyList<Stack> stacks)
    {
        var where = $"{stacks[0].GitHub.Repository}";
        return ByExactlyOne(stacks, RepositoryKey, stack => stack.GitHub.Governed is not null, $"nobody governs {where}", $"what holds for all of {where}");
    }

    private static IEnumerable<SettingsProblem> OfAccount(IReadOnlyList<Stack> stacks) =>
        from stack in stacks.Skip(1)
        from fact in Facts
        let found = fact.Of(stack.GitHub)
        let first = fact.Of(stacks[0].GitHub)
        where found != first
        select new SettingsProblem(stack.File, fact.Key, $"is {Told(found)} but must be {first ?? Missing}, as in {stacks[0].File}: both are of one repository");

    private static string Told(string? found) => found is null ? Missing : $"'{found}'";

    private static IEnumerable<SettingsProblem> ByExactlyOne(
        IReadOnlyList<Stack> stacks, string key, Func<Stack, bool> declares, string nobody, string declared)
    {
        var declaring = stacks.Where(declares).Select(stack => stack.File).ToList();
        if (declaring.Count == 0)
        {
            var others = stacks.Count > 1 ? $" here or in {Wording.Alternatives([.. stacks.Skip(1).Select(stack => stack.File)])}" : "";
            return [new SettingsProblem(stacks[0].File, key, $"is 'false' but must be true{others}: {nobody}")];
        }

        return declaring.Skip(1).Select(file =>
            new SettingsProblem(file, key, $"is 'true' but must be false: {declaring[0]} declares {declared} already"));
    }

    private sealed record Stack(string File, GitHubSettings GitHub)
    {
        // GitHub takes names of owners and repositories without regard to case, git those of branches with it.
        public string Repository { get; } = $"{GitHub.Repository}".ToUpperInvariant();
    }
}
