namespace Infra.Delivery;

/// <summary>What holds a deployment in the GitHub environment.</summary>
/// <param name="ReviewerTeams">Any one of the teams and people approves a deployment; none means that merging is approval enough.</param>
/// <param name="ReviewerUsers">See <paramref name="ReviewerTeams"/>.</param>
/// <param name="Wait">How long a deployment waits; zero for not at all.</param>
public sealed record DeploymentRules(IReadOnlyList<int> ReviewerTeams, IReadOnlyList<int> ReviewerUsers, TimeSpan Wait);
