namespace Infra.Settings;

/// <summary>The numbers by which GitHub knows the owner of a repository and the repository, whatever they are called.</summary>
public sealed record RepositoryIds(string Owner, string Repository);
