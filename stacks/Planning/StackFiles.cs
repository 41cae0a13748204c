using Infra.Settings;
using Stacks.Configuration;

namespace Stacks.Planning;

/// <summary>Where the repository keeps its stacks: their settings beside <c>Pulumi.yaml</c>, their approved plans with the tests.</summary>
public sealed class StackFiles
{
    private const string ProjectFile = "Pulumi.yaml";
    private const string Before = "Pulumi.";
    private const string After = ".yaml";

    private StackFiles(string root)
    {
        Root = root;
        Project = ProjectName(Path.Combine(root, ProjectFile));
        Stacks =
        [
            .. Directory.EnumerateFiles(root, $"{Before}*{After}")
                .Select(path => Path.GetFileName(path)!)
                .Where(file => file.Length > Before.Length + After.Length)
                .Select(file => file[Before.Length..^After.Length])
                .Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>The folder of <c>Pulumi.yaml</c>.</summary>
    public string Root { get; }

    /// <summary>The name in <c>Pulumi.yaml</c>, which is the namespace of the project's keys in every stack file.</summary>
    public string Project { get; }

    /// <summary>Every stack that has a file, ordered (ordinal).</summary>
    public IReadOnlyList<string> Stacks { get; }

    /// <summary>The files of the repository around the current directory, else of the one the program was built in.</summary>
    /// <exception cref="UsageException">Neither lies in a repository with a <c>Pulumi.yaml</c>.</exception>
    /// <exception cref="SettingsException"><c>Pulumi.yaml</c> does not read or has no name.</exception>
    public static StackFiles Find()
    {
        string[] starts = [Environment.CurrentDirectory, AppContext.BaseDirectory];
        var root = starts.Select(RootAbove).FirstOrDefault(found => found is not null)
            ?? throw new UsageException($"there is no {ProjectFile} in {Environment.CurrentDirectory} or above it; start this within the repository");
        return new StackFiles(root);
    }

    /// <summary>The files of the repository with that root.</summary>
    /// <inheritdoc cref="Find" path="/exception"/>
    public static StackFiles In(string root) => new(root);

    /// <summary>The path of the stack's settings.</summary>
    /// <exception cref="UsageException">There is no such stack, or no stack may be called that.</exception>
    public string Settings(string stack)
    {
        Require(stack);
        return PathOf(stack);
    }

    /// <summary>The path of the stack's approved plan, whether or not there is one yet.</summary>
    /// <inheritdoc cref="Settings" path="/exception"/>
    public string ApprovedPlan(string stack)
    {
        Require(stack);
        return Path.Combine([Root, .. ApprovedPlanOf(stack).Split('/')]);
    }

    /// <summary>The path of a stack's approved plan below the root of any revision: <c>tests/Approved/staging.plan.txt</c>.</summary>
    internal static string ApprovedPlanOf(string stack) => $"tests/Approved/{stack}.plan.txt";

    /// <summary>The path of a stack's settings below the root of any revision.</summary>
    internal static string SettingsOf(string stack) => FileName(stack);

    /// <summary>The path of what stacks may differ in.</summary>
    public string Differences => Path.Combine(Root, "stacks", "differences.yaml");

    /// <summary>The folder of what stacks are exempted from, each with a file of its own.</summary>
    public string Exemptions => Path.Combine(Root, "stacks", "exemptions");

    /// <summary>The folder of what stacks may lose, each with a file of its own.</summary>
    public string Losses => Path.Combine(Root, "stacks", "losses");

    /// <summary>A path below the root as messages have it, the same on every system: <c>tests/Approved/staging.plan.txt</c>.</summary>
    public string Display(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    /// <summary>Like <see cref="Settings"/>, for a stack that is known to have a file.</summary>
    internal string PathOf(string stack) => Path.Combine(Root, FileName(stack));

    private static string FileName(string stack) => $"{Before}{stack}{After}";

    private static string? RootAbove(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, ProjectFile)))
            {
                return folder.FullName;
            }
        }

        return null;
    }

    private static string ProjectName(string path)
    {
        var entries = YamlTree.Parse(ProjectFile, YamlFile.Read(path)).Entries;
        return entries.FirstOrDefault(entry => entry.Key == "name").Value is ConfigNode.Scalar { Text.Length: > 0 } name
            ? name.Text
            : throw new SettingsException([new SettingsProblem(ProjectFile, "name", "is missing; it must be the name of the project, for example infra")]);
    }

    private void Require(string stack)
    {
        if (!Stacks.Contains(stack, StringComparer.Ordinal))
        {
            var file = StackName.Fits(stack) ? $" ({FileName(stack)})" : "";
            throw new UsageException(Stacks.Count == 0
                ? $"there is no stack {Printable.Quoted(stack)}: {Root} has no {FileName("<stack>")}"
                : $"there is no stack {Printable.Quoted(stack)}{file}; the stacks are {string.Join(", ", Stacks)}");
        }

        StackName.Require(stack);
    }
}
