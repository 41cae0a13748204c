using Tests.Fixtures;

namespace Tests.Docs;

/// <summary><c>.env.example</c> has every variable that is needed, each with where it comes from.</summary>
public sealed class EnvironmentExampleTests
{
    private static readonly string[] Lines = RepositoryFiles.Text(".env.example").ReplaceLineEndings("\n").Split('\n');

    [Fact]
    public void It_lists_what_is_read_and_nothing_else() => Assert.Equal(
        ReadVariables.ByWorkflows.Concat(ReadVariables.ByTheProgram).Concat(ReadVariables.ByTheBuild).Concat(ReadVariables.ByTools)
            .Where(name => !ReadVariables.IsGiven(name)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
        Lines.Where(IsName).Select(line => line[..^1]).Order(StringComparer.Ordinal));

    [Fact]
    public void It_says_of_each_where_it_comes_from_and_has_no_value_of_any() => Assert.All(Lines.Index().Where(line => line.Item.Contains('=', StringComparison.Ordinal) && line.Item[0] != '#'), line =>
    {
        Assert.True(IsName(line.Item), line.Item);
        Assert.StartsWith("# ", Lines[line.Index - 1], StringComparison.Ordinal);
    });

    [Theory]
    [InlineData("Environment.GetEnvironmentVariable(\"ONE\")", "ONE")]
    [InlineData("environment.Variables(\"ONE_TWO\") ?? Variables(\"THREE\")", "ONE_TWO THREE")]
    [InlineData("private const string TokenVariable = \"ONE\";", "ONE")]
    [InlineData("Variable(name); var state = \"IN_PROGRESS\"; Variables(site.Name, site.Site)", "")]
    public void What_a_source_reads_is_found(string source, string names) => Assert.Equal(names, string.Join(' ', ReadVariables.In(source)));

    [Fact]
    public void The_program_is_found_to_read_what_it_reads() => Assert.Contains("PULUMI_CONFIG", ReadVariables.ByTheProgram);

    private static bool IsName(string line) => line.EndsWith('=') && line[0] != '#' && line[..^1].All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '_');
}
