namespace Stacks.Auditing;

/// <summary>Knows one kind of resource of GitHub: where its live state is and what of it a plan declares.</summary>
internal interface IGovernanceAudit
{
    /// <summary>The type in a plan: <c>github:index/repositoryEnvironment:RepositoryEnvironment</c>.</summary>
    string Type { get; }

    /// <summary>Where a person sees and changes it, below the repository's page: <c>settings/environments</c>.</summary>
    string Page { get; }

    /// <exception cref="Stacks.Tools.ToolException">GitHub gave no answer to work with.</exception>
    Task RunAsync(ResourceAudit audit, CancellationToken cancellation);
}
