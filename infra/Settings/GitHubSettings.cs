namespace Infra.Settings;

public sealed record GitHubSettings
{
    public required RepositoryName Repository { get; init; }

    public required GitHubAccount Account { get; init; }

    /// <summary>What the stack decides about the repository itself; null where another stack declares it.</summary>
    public required GovernedRepository? Governed { get; init; }

    /// <summary>The branch that this stack is deployed from.</summary>
    public required string Branch { get; init; }

    /// <summary>The branch of the repository that GitHub calls its default: scheduled workflows run there.</summary>
    public required string DefaultBranch { get; init; }

    /// <summary>What the tokens of the repository's jobs call it by beside its name; null where they use the name alone.</summary>
    public required RepositoryIds? SubjectIds { get; init; }

    /// <summary>This stack declares the rules of <see cref="Branch"/>; when two stacks share a branch, one of them does.</summary>
    public required bool ProtectBranch { get; init; }

    public required BranchRuleForm BranchRules { get; init; }

    /// <summary>The branch takes only commits whose signature GitHub could verify.</summary>
    public required bool SignedCommits { get; init; }

    /// <summary>The names of the checks that a pull request must pass, as GitHub shows them.</summary>
    public required IReadOnlyList<string> RequiredChecks { get; init; }

    /// <summary>How many people approve a pull request: 1 to 6.</summary>
    public required int Approvals { get; init; }

    /// <summary>What holds a deployment until one of the reviewers has approved it.</summary>
    public required ApprovalGate ApprovalGate { get; init; }

    /// <summary>The numeric GitHub ids of the teams of which any member may approve a deployment.</summary>
    public required IReadOnlyList<int> ReviewerTeams { get; init; }

    /// <summary>The numeric GitHub ids of the people who may approve a deployment; with the teams at most six.</summary>
    public required IReadOnlyList<int> ReviewerUsers { get; init; }

    /// <summary>How long a deployment waits before it begins, so that somebody may still stop it; zero for not at all.</summary>
    public required TimeSpan Wait { get; init; }

    /// <summary>The AWS account has no OIDC provider for GitHub yet and this stack declares it; an account holds one.</summary>
    public required bool CreateOidcProvider { get; init; }

    /// <summary>What the pipeline is told beyond what every pipeline is, ordered by name.</summary>
    public required IReadOnlyList<PipelineVariable> Variables { get; init; }

    /// <summary>The secrets that the pipeline reads from the stack's GitHub environment, ordered by name.</summary>
    public required IReadOnlyList<PipelineSecret> Secrets { get; init; }

    /// <summary>
    /// The secrets of jobs that run in no environment, ordered by name: previews of pull requests and the search for drift read them
    /// from the repository, under the stack's name and theirs.
    /// </summary>
    public required IReadOnlyList<PipelineSecret> PlanSecrets { get; init; }
}
