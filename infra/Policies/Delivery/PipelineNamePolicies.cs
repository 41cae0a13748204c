using System.Text.RegularExpressions;
using Infra.Plans;

namespace Infra.Policies.Delivery;

/// <summary>What the pipeline's secrets and variables are called, so that a job finds the one that is meant.</summary>
public static partial class PipelineNamePolicies
{
    public static Policy NamesAreTaken => new()
    {
        Id = "GH-35",
        Severity = Severity.Blocker,
        Promise = "secrets and variables of the pipeline are named in capitals, digits and underscores, and not as GitHub names its own",
        Why = "GitHub refuses other names half way through a deployment, and makes capitals of small letters, so that the next plan differs.",
        Fix = "name it like DEPLOY_TOKEN, without GITHUB_ at its beginning",
        Select = plan => [.. Secrets(plan), .. Variables(plan).Where(variable => variable.Has("variableName"))],
        Holds = named => NameOf(named) is { } name && NamePattern().IsMatch(name),
    };

    public static Policy NoNameHidesAnother => new()
    {
        Id = "GH-36",
        Severity = Severity.Blocker,
        Promise = "no two secrets or variables that one job can read have the same name",
        Why = "The second write wins within an environment, and an environment hides what the repository has: a job reads another value than its author saw.",
        Fix = "give one of them another name; PreviewAccess begins those of the repository with the stack",
        IsProhibition = true,
        Select = plan => [.. Secrets(plan), .. Variables(plan)],
        HoldsIn = (named, plan) => NameOf(named) is not { } name || Readable(named, plan, name).Count() == 1,
    };

    private static IEnumerable<PlannedResource> Secrets(Plan plan) => plan.OfType(ResourceTypes.EnvironmentSecret).Concat(plan.OfType(ResourceTypes.RepositorySecret));

    private static IEnumerable<PlannedResource> Variables(Plan plan) => plan.OfType(ResourceTypes.EnvironmentVariable).Concat(plan.OfType(ResourceTypes.RepositoryVariable));

    private static string? NameOf(PlannedResource named) => named.Text(InputOf(named));

    private static string InputOf(PlannedResource named) => named.Type is ResourceTypes.EnvironmentSecret or ResourceTypes.RepositorySecret ? "secretName" : "variableName";

    /// <summary>Itself and what a job would find by the same name: in its own environment, and in the repository.</summary>
    private static IEnumerable<PlannedResource> Readable(PlannedResource named, Plan plan, string name)
    {
        var wide = named.Type is ResourceTypes.EnvironmentSecret or ResourceTypes.RepositorySecret ? ResourceTypes.RepositorySecret : ResourceTypes.RepositoryVariable;
        var inRepository = plan.Where(wide, InputOf(named), name);
        var inEnvironment = named.Type == wide
            ? []
            : plan.Where(named.Type, InputOf(named), name).Where(other => other.Text("environment") == named.Text("environment"));
        return inRepository.Concat(inEnvironment).Where(other => other.Text("repository") == named.Text("repository"));
    }

    [GeneratedRegex(@"\A(?!GITHUB_)[A-Z_][A-Z0-9_]*\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NamePattern();
}
