using Infra.Plans;

namespace Infra.Policies.Delivery;

/// <summary>
/// What a repository must hold whose files the program writes. The platform writes none: its own stand beside the code, where tests read them.
/// </summary>
public static class RepositoryFilePolicies
{
    private static readonly string[] Updaters = [".github/dependabot.yml", "renovate.json"];
    private static readonly string[] Advice = ["SECURITY.md", ".github/SECURITY.md", "docs/SECURITY.md"];

    public static Policy DependenciesAreUpdated => new()
    {
        Id = "GH-33",
        Severity = Severity.Blocker,
        Answers = ["Dependency-Update-Tool/dependencyUpdateToolConfigured"],
        Promise = "a repository whose files the program writes has something that updates its dependencies",
        Why = "What nobody updates is updated in a hurry, on the day that its hole is in the news.",
        Fix = "write .github/dependabot.yml as a RepositoryFile",
        IfPresent = true,
        Select = First,
        HoldsIn = (file, plan) => Has(plan, file, Updaters),
    };

    public static Policy ReportsAreWelcome => new()
    {
        Id = "GH-34",
        Severity = Severity.Blocker,
        Answers = ["Security-Policy/securityPolicyPresent"],
        Promise = "a repository whose files the program writes says how to report a hole",
        Why = "Whoever finds one and knows nobody to tell tells everybody.",
        Fix = "write SECURITY.md as a RepositoryFile",
        IfPresent = true,
        Select = First,
        HoldsIn = (file, plan) => Has(plan, file, Advice),
    };

    /// <summary>One file stands for its repository.</summary>
    private static IEnumerable<PlannedResource> First(Plan plan) =>
        plan.OfType(ResourceTypes.RepositoryFile).DistinctBy(file => file.Text("repository"), StringComparer.Ordinal);

    private static bool Has(Plan plan, PlannedResource file, string[] paths) =>
        plan.Where(ResourceTypes.RepositoryFile, "repository", file.Text("repository")).Any(other => paths.Contains(other.Text("file"), StringComparer.Ordinal));
}
