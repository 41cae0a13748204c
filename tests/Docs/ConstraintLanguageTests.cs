using System.Text.RegularExpressions;
using Infra.Acceptance.Language;
using Tests.Fixtures;

namespace Tests.Docs;

/// <summary>That the guide tells the whole language, and nothing that is not in it.</summary>
public sealed class ConstraintLanguageTests
{
    private static readonly string Guide = RepositoryFiles.Text("docs/constraint-language.md");

    [Fact]
    public void Every_rule_of_the_guide_reads() => Assert.All(Written("## Rules"), rule => Assert.NotEmpty(RuleReader.Read(rule).Says));

    [Fact]
    public void Every_property_of_the_guide_reads() => Assert.All(Written("## Properties"), property => Assert.NotNull(Subject.Parse(property)));

    [Fact]
    public void Every_condition_of_the_guide_reads() =>
        Assert.All(Written("## Conditions").Where(condition => condition.Contains(' ', StringComparison.Ordinal)), condition => Assert.NotEmpty(Condition.Parse(condition).Terms));

    [Fact]
    public void Every_word_that_a_rule_may_begin_with_is_in_the_guide() =>
        Assert.All(RuleReader.Beginnings, word => Assert.Contains(Written("## Rules"), rule => rule.StartsWith(word, StringComparison.Ordinal)));

    /// <summary>What stands in the first cells of the table below a heading.</summary>
    private static IReadOnlyList<string> Written(string heading)
    {
        var section = Guide[Guide.IndexOf(heading, StringComparison.Ordinal)..];
        var end = section.IndexOf("\n## ", heading.Length, StringComparison.Ordinal);
        return
        [
            .. (end < 0 ? section : section[..end]).Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal))
                .SelectMany(line => Regex.Matches(Regex.Split(line, @"(?<!\\)\|", RegexOptions.None, TimeSpan.FromSeconds(1))[1], "`(?<code>[^`]+)`", RegexOptions.None, TimeSpan.FromSeconds(1)))
                .Select(match => match.Groups["code"].Value.Replace("\\|", "|", StringComparison.Ordinal)),
        ];
    }
}
