using Infra.Plans;

namespace Infra.Policies.Compute;

/// <summary>Where the images of containers lie.</summary>
internal static class RegistryNames
{
    /// <summary>The repository in a registry of ECR that a container's image lies in; null for another registry.</summary>
    /// <param name="container">The container.</param>
    /// <param name="account">The account that the registry must be of; null for any.</param>
    public static string? OwnRepository(PlannedMap container, string? account = null) =>
        container.Text("image")?.Split('/', 2) is [var registry, var rest] && registry.Contains(".dkr.ecr.", StringComparison.Ordinal)
        && registry.StartsWith($"{account}", StringComparison.Ordinal)
            ? rest.Split('@', ':')[0]
            : null;

    /// <summary>The name of the repository that an ARN means; any other text is no name of one.</summary>
    public static string RepositoryIn(string arn) => arn.Split(":repository/", 2) is [_, var name] ? name : arn;
}
