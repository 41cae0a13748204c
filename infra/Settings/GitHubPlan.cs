namespace Infra.Settings;

/// <summary>What the owner of a repository pays GitHub for; <see cref="Team"/> stands for Pro too, the plan of a person.</summary>
public enum GitHubPlan
{
    Free,
    Team,
    Enterprise,
}
