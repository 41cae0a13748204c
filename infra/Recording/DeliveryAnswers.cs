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
        new(
            "github:index/repositoryEnvironmentDeploymentPolicy:RepositoryEnvironmentDeploymentPolicy",
            policy => Path(policy, policy.Text("environment", ""), $"{Number(policy)}"))
        {
            Outputs = policy => new() { ["policyId"] = Number(policy), ["repositoryId"] = RepositoryId(policy) },
        },
        new("github:index/actionsSecret:ActionsSecret", secret => Path(secret, secret.Text("secretName", "")))
        {
            Outputs = secret => new() { ["repositoryId"] = RepositoryId(secret) },
        },
        new("github:index/actionsVariable:ActionsVariable", variable => Path(variable, variable.Text("variableName", "")))
        {
            Outputs = variable => new() { ["repositoryId"] = RepositoryId(variable) },
        },
        new("github:index/repository:Repository", repository => repository.CloudName)
        {
            NamedBy = "name",
            Outputs = repository => new() { ["name"] = repository.CloudName },
        },
        new("github:index/repositoryVulnerabilityAlerts:RepositoryVulnerabilityAlerts", OfRepository)
        {
            Outputs = alerts => new() { ["repositoryId"] = RepositoryId(alerts) },
        },
        new("github:index/repositoryDependabotSecurityUpdates:RepositoryDependabotSecurityUpdates", OfRepository),
        new("github:index/actionsRepositoryPermissions:ActionsRepositoryPermissions", OfRepository),
        new("github:index/workflowRepositoryPermissions:WorkflowRepositoryPermissions", OfRepository),
        new("github:index/repositoryRuleset:RepositoryRuleset", ruleset => $"{Number(ruleset)}")
        {
            Outputs = ruleset => new() { ["rulesetId"] = Number(ruleset) },
        },
        new("github:index/branchProtection:BranchProtection", protection => $"BPR_{protection.Hex(16)}"),
    ];

    /// <summary>What a repository has once is called by its name.</summary>
    private static string OfRepository(AskedResource asked) => asked.Text("repository", asked.Name);

    private static string Path(AskedResource asked, params string[] parts) => string.Join(':', parts.Prepend(asked.Text("repository", "")));

    /// <summary>The same for all resources of one repository.</summary>
    private static int RepositoryId(AskedResource asked) => Convert.ToInt32(StableHash.Hex(asked.Text("repository", ""), 7), 16);

    /// <summary>One of GitHub's own numbers.</summary>
    private static int Number(AskedResource asked) => Convert.ToInt32(asked.Hex(7), 16);
}
