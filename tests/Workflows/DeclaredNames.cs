using Infra.Plans;
using Infra.Policies;

namespace Tests.Workflows;

/// <summary>The variables and secrets that the plans declare in GitHub.</summary>
internal static class DeclaredNames
{
    /// <summary>For the jobs of an environment, or for those of none: what the repository holds, whichever stack declared it.</summary>
    public static IReadOnlySet<ReadNames.Read> For(string? environment, IEnumerable<Plan> plans) => plans.SelectMany(plan =>
        Names(plan, ResourceTypes.RepositoryVariable, "vars", "variableName", null).Concat(Names(plan, ResourceTypes.RepositorySecret, "secrets", "secretName", null))
            .Concat(environment is null ? [] : Names(plan, ResourceTypes.EnvironmentVariable, "vars", "variableName", environment))
            .Concat(environment is null ? [] : Names(plan, ResourceTypes.EnvironmentSecret, "secrets", "secretName", environment))).ToHashSet();

    /// <summary>What a job reads and the plans do not declare for it.</summary>
    public static IEnumerable<string> Missing(Job job, IReadOnlyList<Plan> plans) =>
        (job.Environments is { Count: > 0 } environments ? environments : (IReadOnlyList<string?>)[null]).SelectMany(environment =>
            ReadNames.Of(job).Where(read => read.Name != "GITHUB_TOKEN").Except(For(environment, plans))
                .Select(read => $"{job.Where} reads {read.From}.{read.Name}, which {environment ?? "the repository"} does not have"));

    private static IEnumerable<ReadNames.Read> Names(Plan plan, string type, string from, string input, string? environment) => plan.OfType(type)
        .Where(resource => environment is null || resource.Text("environment") == environment)
        .Select(resource => new ReadNames.Read(from, resource.Text(input)!));
}
