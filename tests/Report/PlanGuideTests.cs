using System.Text;
using System.Text.RegularExpressions;
using Tests.Fixtures;

namespace Tests.Report;

/// <summary>
/// The examples of docs/plan.md are parts of the reports that are kept: a mark above each names the file, its first words and the words
/// that end it. With <c>APPROVE_REPORTS=1</c> they are written anew.
/// </summary>
public sealed partial class PlanGuideTests
{
    private const string Guide = "docs/plan.md";

    [Fact]
    public void Every_example_is_from_a_report()
    {
        var text = RepositoryFiles.Text(Guide).ReplaceLineEndings("\n");
        var current = Example().Replace(text, example => $"{example.Groups["head"]}{Excerpt(example)}\n````\n");
        Assert.True(Example().Count(text) >= 9, "the examples are not found");
        if (Environment.GetEnvironmentVariable("APPROVE_REPORTS") == "1")
        {
            File.WriteAllText(RepositoryFiles.PathOf(Guide), current, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }

        Assert.Equal(current, RepositoryFiles.Text(Guide).ReplaceLineEndings("\n"));
    }

    private static string Excerpt(Match example)
    {
        var report = RepositoryFiles.Text(Path.Combine("tests", "Report", "Golden", example.Groups["file"].Value)).ReplaceLineEndings("\n");
        var (from, to) = (example.Groups["from"].Value, example.Groups["to"].Value);
        var start = report.IndexOf(from, StringComparison.Ordinal);
        var end = report.IndexOf(to, start + from.Length, StringComparison.Ordinal);
        return report[start..end].TrimEnd('\n');
    }

    [GeneratedRegex(@"(?<head><!-- (?<file>[\w.-]+): (?<from>.+) \.\.\. (?<to>.+) -->\n````\w+\n)(?s:.*?)\n````\n", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Example();
}
