using Tests.Fixtures;

namespace Tests.Workflows;

/// <summary>What GitHub runs for this repository.</summary>
internal static class WorkflowFiles
{
    public static IReadOnlyList<Workflow> Workflows { get; } =
        [.. Directory.GetFiles(RepositoryFiles.PathOf(".github/workflows")).Order(StringComparer.Ordinal).Select(path => Workflow.Parse(Path.GetFileName(path), File.ReadAllText(path)))];

    public static IReadOnlyList<Workflow> Actions { get; } =
        [.. Directory.GetDirectories(RepositoryFiles.PathOf(".github/actions")).Order(StringComparer.Ordinal)
            .Select(path => Workflow.Parse($"actions/{Path.GetFileName(path)}", File.ReadAllText(Path.Combine(path, "action.yml"))))];

    public static IReadOnlyList<Workflow> All { get; } = [.. Workflows, .. Actions];

    /// <summary>Fails if there is none.</summary>
    public static Workflow Of(string name) => Assert.Single(Workflows, workflow => workflow.Name == name);
}
