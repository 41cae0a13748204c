namespace Infra.Recording;

/// <summary>GitHub.</summary>
internal static class DeliveryAnswers
{
    public static IReadOnlyList<ResourceAnswer> All { get; } =
    [
        new("github:index/repositoryEnvironment:RepositoryEnvironment", environment => Path(environment, environment.Text("environment", "")))
        {
            Outputs = environment => new() { ["repositoryId"] = RepositoryId(environment) },
        },
        new(
            "github:index/actionsEnvironmentSecret:ActionsEnvironmentSecret",
            secret => Path(secret, secret.Text("environment", ""), secret.Text("secretName", "")))
        {
            Outputs = secret => new() { ["repositoryId"] = RepositoryId(secret) },
        },
        new(
            "github:index/actionsEnvironmentVariable:ActionsEnvironmentVariable",
            variable => Path(variable, variable.Text("environment", ""), variable.Text("variableName", "")))
        {
            Outputs = variable => new() { ["repositoryId"] = RepositoryId(variable) },
        },
        new("github:index/branchProtection:BranchProtection", protection => $"BPR_{protection.Hex(16)}"),
    ];

    private static string Path(AskedResource asked, params string[] parts) => string.Join(':', parts.Prepend(asked.Text("repository", "")));

    /// <summary>The same for all resources of one repository.</summary>
    private static int RepositoryId(AskedResource asked) => Convert.ToInt32(StableHash.Hex(asked.Text("repository", ""), 7), 16);
}
