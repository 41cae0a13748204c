namespace Infra.Settings;

public sealed record GitHubSettings
{
    public required RepositoryName Repository { get; init; }

    /// <summary>The branch that this stack is deployed from.</summary>
    public required string Branch { get; init; }

    /// <summary>The branch of the repository that GitHub calls its default: scheduled workflows run there.</summary>
    public required string DefaultBranch { get; init; }

    /// <summary>What the tokens of the repository's jobs call it by beside its name; null where they use the name alone.</summary>
    public required RepositoryIds? SubjectIds { get; init; }

    /// <summary>This stack declares the protection of <see cref="Branch"/>; when two stacks share a branch, one of them does.</summary>
    public required bool ProtectBranch { get; init; }

    /// <summary>The names of the checks that a pull request must pass, as GitHub shows them.</summary>
    public required IReadOnlyList<string> RequiredChecks { get; init; }

    /// <summary>How many people approve a pull request: 1 to 6.</summary>
    public required int Approvals { get; init; }

    /// <summary>The numeric GitHub ids of the teams of which any member may approve a deployment.</summary>
    public required IReadOnlyList<int> ReviewerTeams { get; init; }

    /// <summary>The numeric GitHub ids of the people who may approve a deployment; with the teams at most six.</summary>
    public required IReadOnlyList<int> ReviewerUsers { get; init; }

    /// <summary>The AWS account has no OIDC provider for GitHub yet and this stack declares it; an account holds one.</summary>
    public required bool CreateOidcProvider { get; init; }

    /// <summary>The secrets that the pipeline reads from the stack's GitHub environment, ordered by name.</summary>
    public required IReadOnlyList<PipelineSecret> Secrets { get; init; }
}
