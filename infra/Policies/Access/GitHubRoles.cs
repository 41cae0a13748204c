using Infra.Plans;

namespace Infra.Policies.Access;

/// <summary>The roles that jobs of GitHub assume: those that deploy, and those that only plan.</summary>
internal static class GitHubRoles
{
    private const string Issuer = "token.actions.githubusercontent.com";

    /// <summary>The claim of a token that says whom it is for.</summary>
    public const string Audience = $"[\"{Issuer}:aud\"]";

    /// <summary>The claim of a token that says whose it is.</summary>
    public const string Subject = $"[\"{Issuer}:sub\"]";

    public static bool IsForGitHub(this PlannedResource role) =>
        role.Statements("assumeRolePolicy").Any(statement => statement.PrincipalKind() == "Federated");

    /// <summary>The roles that pull requests may assume, and no environment.</summary>
    public static IEnumerable<PlannedResource> Planners(this Plan plan) => plan.OfType(ResourceTypes.Role).Where(role => role.IsForGitHub() && IsForPlans(role));

    /// <summary>All others that GitHub may assume.</summary>
    public static IEnumerable<PlannedResource> Deployers(this Plan plan) => plan.OfType(ResourceTypes.Role).Where(role => role.IsForGitHub() && !IsForPlans(role));

    private static bool IsForPlans(PlannedResource role)
    {
        string[] subjects = [.. role.Statements("assumeRolePolicy").SelectMany(statement => statement.Texts($"Condition.StringEquals{Subject}") ?? [])];
        return subjects.Any(subject => subject.EndsWith(":pull_request", StringComparison.Ordinal))
            && !subjects.Any(subject => subject.Contains(":environment:", StringComparison.Ordinal));
    }
}
