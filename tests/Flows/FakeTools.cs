using System.Globalization;
using Stacks.Commands;
using Stacks.Planning;
using Stacks.Tools;
using Tests.Fixtures;
using Tests.Stacks;

namespace Tests.Flows;

/// <summary>
/// Scripts called <c>aws</c>, <c>pulumi</c> and <c>gh</c>, put first on the PATH of whatever a command starts. They answer what a test
/// has recorded and keep each call; one that nobody recorded fails the test.
/// </summary>
internal sealed class FakeTools : IDisposable
{
    private static readonly string Scripts = RepositoryFiles.PathOf("tests/Flows/fakes");

    private readonly string _folder = Directory.CreateTempSubdirectory("fakes-").FullName;
    private readonly Dictionary<string, string> _recorded = new(StringComparer.Ordinal);
    private int _recordings;

    /// <summary>What the pipeline has set.</summary>
    public Dictionary<string, string> Pipeline { get; } = new(StringComparer.Ordinal) { ["GITHUB_ACTOR"] = "ann" };

    /// <summary>By which whatever waits waits.</summary>
    public ImpatientClock Clock { get; set; } = new();

    /// <summary>Every call in its order: the tool and its arguments between spaces, and the body of a request to GitHub after them.</summary>
    public IReadOnlyList<string> Calls
    {
        get
        {
            Assert.False(File.Exists(In("unknown")), File.Exists(In("unknown")) ? $"nobody recorded an answer to: {File.ReadAllText(In("unknown"))}" : "");
            return File.Exists(In("calls")) ? File.ReadAllLines(In("calls")) : [];
        }
    }

    /// <summary>Succeeds with these outputs, one after the other; the last of them stays. It takes the place of what was recorded for the same beginning.</summary>
    /// <param name="beginning">Of the call; of several that fit the longest counts.</param>
    /// <param name="outputs">At least one.</param>
    public FakeTools On(string beginning, params string[] outputs) => On(beginning, [.. outputs.Select(output => new ToolAnswer(0, output, ""))]);

    /// <summary>Fails with these words on the error stream.</summary>
    public FakeTools Failing(string beginning, string error) => On(beginning, [new ToolAnswer(1, "", error)]);

    /// <summary>Answers one after the other; the last of them stays.</summary>
    public FakeTools On(string beginning, params IReadOnlyList<ToolAnswer> answers)
    {
        Assert.NotEmpty(answers);
        if (_recorded.TryGetValue(beginning, out var known))
        {
            Directory.Delete(known, recursive: true);
        }

        var folder = _recorded[beginning] = In((++_recordings).ToString(CultureInfo.InvariantCulture));
        for (var index = 0; index < answers.Count; index++)
        {
            var answer = Directory.CreateDirectory(Path.Combine(folder, (index + 1).ToString(CultureInfo.InvariantCulture))).FullName;
            File.WriteAllText(Path.Combine(answer, "output"), answers[index].Output);
            File.WriteAllText(Path.Combine(answer, "error"), answers[index].Error);
            File.WriteAllText(Path.Combine(answer, "code"), string.Create(CultureInfo.InvariantCulture, $"{answers[index].ExitCode}\n"));
        }

        File.WriteAllText(Path.Combine(folder, "call"), $"{beginning}\n");
        return this;
    }

    /// <summary>Runs a command of this program with these tools, on a clock that does not wait.</summary>
    /// <param name="repository">Whose stacks it works on.</param>
    /// <param name="web">Answers whatever is asked over the web; null where nothing may be.</param>
    /// <param name="args">Of the command.</param>
    public Task<CommandRun> RunAsync(StackFiles repository, Func<HttpMessageHandler>? web, params string[] args) => CommandRun.InAsync(
        new CommandEnvironment
        {
            Output = TextWriter.Null,
            Error = TextWriter.Null,
            Files = () => repository,
            Tools = folder => OperatingSystem.IsWindows() ? new ShellScripts(new ProcessTools(folder, Variables())) : new ProcessTools(folder, Variables()),
            Clock = Clock,
            Variables = name => Pipeline.GetValueOrDefault(name),
            Web = web ?? (() => throw new InvalidOperationException("nothing is asked over the web")),
        },
        args);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    // Forward slashes, which the shell of Windows takes as well.
    private Dictionary<string, string> Variables() => new(StringComparer.Ordinal)
    {
        ["PATH"] = $"{Scripts}{Path.PathSeparator}{Environment.GetEnvironmentVariable("PATH")}",
        ["FAKE_TOOLS"] = _folder.Replace('\\', '/'),
        ["FAKE_TOOLS_ANSWER"] = Path.Combine(Scripts, "answer.sh").Replace('\\', '/'),
        // The shell of Windows would take a star or a question mark for files.
        ["MSYS"] = "noglob",
    };

    private string In(string name) => Path.Combine(_folder, name);

    /// <summary>Windows starts no script by its name; the shell that comes with git does.</summary>
    private sealed class ShellScripts(ITools tools) : ITools
    {
        public Task<ToolAnswer> RunAsync(ToolCall call, CancellationToken cancellation) => tools.RunAsync(
            call with { Tool = "sh", Arguments = [Path.Combine(Scripts, call.Tool).Replace('\\', '/'), .. call.Arguments] }, cancellation);
    }
}
