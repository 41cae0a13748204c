namespace Tests.Browser;

/// <summary>The Chromium or Chrome of this machine: the tests bring none, and download none.</summary>
internal static class InstalledBrowser
{
    /// <summary>The environment variable that names another one.</summary>
    private const string Variable = "CHROME_PATH";

    private static readonly string[] Places =
    [
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        System.IO.Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ProgramFiles), "Google", "Chrome", "Application", "chrome.exe"),
        System.IO.Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ProgramFilesX86), "Microsoft", "Edge", "Application", "msedge.exe"),
    ];

    /// <exception cref="InvalidOperationException">There is none.</exception>
    public static string Path { get; } = Find();

    private static string Find()
    {
        var named = Environment.GetEnvironmentVariable(Variable);
        var candidates = string.IsNullOrEmpty(named) ? Places : [named];
        return candidates.FirstOrDefault(File.Exists) ?? throw new InvalidOperationException(
            $"there is no browser at {string.Join(", ", candidates)}; install Chromium (Debian: apt-get install chromium) or name one with {Variable}");
    }
}
