using Stacks.Tools;

namespace Tests.Fixtures;

/// <summary>Answers for the tools, recorded by what a call begins with; a call that nobody recorded fails the test.</summary>
internal sealed class RecordedTools : ITools
{
    private readonly List<(string Beginning, Queue<ToolAnswer> Answers)> _recorded = [];

    /// <summary>Every call in its order, with its arguments between spaces.</summary>
    public List<string> Calls { get; } = [];

    /// <summary>What each call was given on its standard input, in the order of <see cref="Calls"/>.</summary>
    public List<string?> Inputs { get; } = [];

    /// <summary>Succeeds with these outputs, one after the other; the last of them stays.</summary>
    /// <param name="beginning">Of the call: <c>aws ecs describe-services</c>. Of several that fit the longest counts.</param>
    /// <param name="outputs">At least one.</param>
    public RecordedTools On(string beginning, params string[] outputs) =>
        On(beginning, [.. outputs.Select(output => new ToolAnswer(0, output, ""))]);

    /// <summary>Fails with these words on the error stream.</summary>
    public RecordedTools Failing(string beginning, string error, int exitCode = 254) => On(beginning, [new ToolAnswer(exitCode, "", error)]);

    /// <summary>Answers one after the other; the last of them stays.</summary>
    public RecordedTools On(string beginning, params IReadOnlyList<ToolAnswer> answers)
    {
        Assert.NotEmpty(answers);
        _recorded.RemoveAll(known => known.Beginning == beginning);
        _recorded.Add((beginning, new Queue<ToolAnswer>(answers)));
        return this;
    }

    public Task<ToolAnswer> RunAsync(ToolCall call, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var text = string.Join(' ', call.Arguments.Prepend(call.Tool));
        Calls.Add(text);
        Inputs.Add(call.Input);
        var fitting = _recorded.Where(known => text.StartsWith(known.Beginning, StringComparison.Ordinal)).MaxBy(known => known.Beginning.Length).Answers;
        Assert.True(fitting is not null, $"nobody recorded an answer to: {text}");
        var answer = fitting.Count > 1 ? fitting.Dequeue() : fitting.Peek();
        foreach (var line in $"{answer.Output}\n{answer.Error}".Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            call.OnLine?.Invoke(line);
        }

        return Task.FromResult(answer);
    }
}
