namespace Infra.Settings;

/// <summary>A GitHub repository: <c>owner/name</c>.</summary>
public sealed record RepositoryName(string Owner, string Name)
{
    public override string ToString() => $"{Owner}/{Name}";
}
