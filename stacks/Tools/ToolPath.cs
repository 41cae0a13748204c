namespace Stacks.Tools;

/// <summary>
/// Finds a tool as a shell would. The system by itself would look on the PATH of this process, whatever PATH the tool is given, and Windows
/// would start <c>.exe</c> alone, not what is installed as a script.
/// </summary>
internal static class ToolPath
{
    private const UnixFileMode Executable = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    /// <summary>The full path of a tool; null where no folder of the PATH has it.</summary>
    /// <param name="tool">By its name.</param>
    /// <param name="path">The folders to look in, as the variable PATH has them.</param>
    public static string? Of(string tool, string? path) =>
        Parts(path).SelectMany(folder => Endings().Select(ending => Path.Combine(folder, tool + ending))).FirstOrDefault(CanStart);

    private static bool CanStart(string file) =>
        File.Exists(file) && (OperatingSystem.IsWindows() || (File.GetUnixFileMode(file) & Executable) != UnixFileMode.None);

    private static string[] Endings() => OperatingSystem.IsWindows() ? Parts(Environment.GetEnvironmentVariable("PATHEXT")) : [""];

    private static string[] Parts(string? variable) =>
        variable?.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
}
