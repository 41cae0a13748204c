using System.Text.RegularExpressions;
using Infra.Plans;
using Infra.Policies;

namespace Infra.Acceptance.Questions;

/// <summary>The repository on GitHub whose jobs deploy a stack.</summary>
internal sealed partial record GovernedRepositoryName(string Owner, string Name)
{
    private static readonly PerPlan<GovernedRepositoryName?> Known = new(Find);

    /// <summary>By the jobs that its roles trust, <c>repo:acme/shop:...</c> or with the numbers of both; null if they trust none.</summary>
    public static GovernedRepositoryName? Of(Plan plan) => Known.Of(plan);

    private static GovernedRepositoryName? Find(Plan plan) => plan.OfType(ResourceTypes.Role)
        .Select(role => role.Inputs.GetValueOrDefault("assumeRolePolicy") as string).OfType<string>()
        .Select(trust => Subject().Match(trust)).Where(match => match.Success)
        .Select(match => new GovernedRepositoryName(match.Groups["owner"].Value, match.Groups["name"].Value)).FirstOrDefault();

    [GeneratedRegex(@"\brepo:(?<owner>[A-Za-z0-9-]+)(@[0-9]+)?/(?<name>[A-Za-z0-9._-]+)(@[0-9]+)?:", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Subject();
}
