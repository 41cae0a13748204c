using Microsoft.Playwright;
using Stacks.Commands;
using Stacks.Planning;

namespace Tests.Browser;

/// <summary>The pages that are looked at, made once, and the browser that looks.</summary>
public sealed class Reports : IAsyncLifetime
{
    // Without these it looks for updates and for Google's hosts, on machines without a network for a long time.
    private static readonly string[] Quiet =
        ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("reports-");
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Where the pictures stay: <c>TestResults/Screenshots</c> of the repository, which git ignores.</summary>
    public static string Screenshots { get; } = Directory.CreateDirectory(Path.Combine(StackFiles.Find().Root, "TestResults", "Screenshots")).FullName;

    /// <summary>The report of a real stack beside another one.</summary>
    public string Staging => Path.Combine(_folder.FullName, "staging.html");

    /// <summary>A report with everything that can be wrong in it, under names that try to become markup.</summary>
    public string Hostile => Path.Combine(_folder.FullName, "hostile.html");

    public async Task InitializeAsync()
    {
        var environment = new CommandEnvironment { Output = TextWriter.Null, Error = Console.Error };
        Assert.Equal(ExitCode.Fine, await CommandLine.RunAsync(["preview", "staging", "--parity", "production", "--html", Staging], environment));
        await File.WriteAllTextAsync(Hostile, HostileReport.Page());
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = InstalledBrowser.Path, Args = Quiet });
    }

    /// <summary>Opens a page without a network, and remembers what it does.</summary>
    internal async Task<OpenReport> OpenAsync(string file, BrowserNewContextOptions? options = null)
    {
        var context = await _browser!.NewContextAsync(options);
        await context.SetOfflineAsync(true);
        var report = new OpenReport(context, await context.NewPageAsync());
        await report.Page.GotoAsync(new Uri(file).AbsoluteUri);
        return report;
    }

    public async Task DisposeAsync()
    {
        await (_browser?.DisposeAsync() ?? ValueTask.CompletedTask);
        _playwright?.Dispose();
        _folder.Delete(recursive: true);
    }
}

/// <summary>All tests of the browser share one.</summary>
[CollectionDefinition("reports")]
public sealed class SharedReports : ICollectionFixture<Reports>;
