namespace Stacks.Tools;

/// <summary>Finds a tool as a shell would: Windows starts <c>.exe</c> by itself, but not what is installed as a script.</summary>
internal static class ToolPath
{
    /// <summary>The path of a tool, or its name where the system finds it by itself.</summary>
    public static string Of(string tool) => OperatingSystem.IsWindows() ? OnWindows(tool) ?? tool : tool;

    private static string? OnWindows(string tool)
    {
        var endings = Variable("PATHEXT");
        return Variable("PATH")
            .SelectMany(folder => endings.Select(ending => Path.Combine(folder, tool + ending)))
            .FirstOrDefault(File.Exists);
    }

    private static string[] Variable(string name) =>
        Environment.GetEnvironmentVariable(name)?.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
}
