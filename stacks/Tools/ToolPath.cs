namespace Stacks.Tools;

/// <summary>
/// Finds a tool as a shell would: the system by itself would look on the PATH of this process, whatever PATH the tool is given. On Windows
/// only <c>.exe</c> is one: what is written in an argument of a batch file would be read by <c>cmd</c>, and a reason or a branch may hold anything.
/// </summary>
internal static class ToolPath
{
    private const UnixFileMode Executable = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    /// <summary>The full path of a tool; null where no folder of the PATH has it.</summary>
    /// <param name="tool">By its name.</param>
    /// <param name="path">The folders to look in, as the variable PATH has them.</param>
    public static string? Of(string tool, string? path) =>
        path?.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? $"{tool}.exe" : tool))
            .FirstOrDefault(CanStart);

    private static bool CanStart(string file) =>
        File.Exists(file) && (OperatingSystem.IsWindows() || (File.GetUnixFileMode(file) & Executable) != UnixFileMode.None);
}
