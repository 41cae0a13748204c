using System.Text.RegularExpressions;

namespace Tests.Workflows;

/// <summary>The commands of this repository that a workflow runs.</summary>
internal static partial class CommandLines
{
    /// <summary>One of them: <c>plan</c> with <c>--output</c>.</summary>
    /// <param name="Command">Its name.</param>
    /// <param name="Options">The names of its options, in their order.</param>
    public sealed record Call(string Command, IReadOnlyList<string> Options);

    /// <summary>In the order of the steps.</summary>
    public static IEnumerable<Call> Of(Workflow workflow) => workflow.Steps.Select(step => step.Run).OfType<string>()
        .SelectMany(run => ProgramLine().Matches(run.ReplaceLineEndings("\n")))
        .Select(match => Words(match.Groups["arguments"].Value))
        .Select(words => new Call(words[0], [.. words.Skip(1).Where(word => word.StartsWith("--", StringComparison.Ordinal)).Select(word => word.Split('=')[0])]));

    /// <summary>Up to where the shell goes on with something else.</summary>
    private static string[] Words(string arguments) =>
        [.. Word().Matches(arguments).Select(match => match.Value).TakeWhile(word => word is not ("|" or ">" or ">>" or "&&" or "||" or ";"))];

    [GeneratedRegex(@"dotnet run [^\n]*?--project stacks [^\n]*?-- (?<arguments>[^\n]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ProgramLine();

    [GeneratedRegex("""([^\s"]|"[^"]*")+""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();
}
