using System.Text.RegularExpressions;
using Tests.Fixtures;
using Tests.Workflows;

namespace Tests.Docs;

/// <summary>The environment variables and the names in GitHub that something in this repository reads.</summary>
internal static partial class ReadVariables
{
    /// <summary>By the workflows: their variables and secrets, and what they hand to a step as one.</summary>
    public static IEnumerable<string> ByWorkflows => WorkflowFiles.Workflows.SelectMany(workflow => workflow.Jobs).SelectMany(job =>
        ReadNames.Of(job).Select(read => read.Name).Concat(HandedOn(job)));

    /// <summary>By the program.</summary>
    public static IEnumerable<string> ByTheProgram => new[] { "infra", "stacks" }
        .SelectMany(folder => Directory.EnumerateFiles(RepositoryFiles.PathOf(folder), "*.cs", SearchOption.AllDirectories))
        .Where(path => !path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
        .SelectMany(path => In(File.ReadAllText(path)));

    /// <summary>By the build.</summary>
    public static IEnumerable<string> ByTheBuild => new[] { "PulumiSdk", "NUGET_PACKAGES" }
        .Where(name => RepositoryFiles.Text("Directory.Build.props").Contains($"$({name})", StringComparison.Ordinal));

    /// <summary>By the AWS tool, where a person uses it and no job does.</summary>
    public static IEnumerable<string> ByTools => ["AWS_PROFILE"];

    /// <summary>The names that a source takes from its environment.</summary>
    public static IEnumerable<string> In(string source) => ReadCall().Matches(source).Concat(NamedConstant().Matches(source)).Select(match => match.Groups["name"].Value);

    /// <summary>Whether a system, GitHub or the Pulumi engine sets it for every process that it starts.</summary>
    public static bool IsGiven(string name) => name is "PATH" or "CI"
        or "PULUMI_CONFIG" or "PULUMI_CONFIG_SECRET_KEYS" or "PULUMI_MONITOR" or "PULUMI_ENGINE"
        || (name != "GITHUB_TOKEN" && (name.StartsWith("GITHUB_", StringComparison.Ordinal) || name.StartsWith("RUNNER_", StringComparison.Ordinal)));

    private static IEnumerable<string> HandedOn(Job job) => job.Steps.SelectMany(step => step.Node.At("env").Entries()).Concat(job.Node.At("env").Entries())
        .Where(entry => $"{entry.Value}" is var value && (value.Contains("vars", StringComparison.Ordinal) || value.Contains("secrets", StringComparison.Ordinal) || value.Contains("github.token", StringComparison.Ordinal)))
        .Select(entry => entry.Key);

    [GeneratedRegex("""\b(GetEnvironmentVariable|Variables|Variable|IsSet)(\.Invoke)?\("(?<name>[A-Z][A-Z0-9_]*)"\)""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ReadCall();

    [GeneratedRegex("""\bconst string \w*Variable = "(?<name>[A-Z][A-Z0-9_]*)";""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NamedConstant();
}
