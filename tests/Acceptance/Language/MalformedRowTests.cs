namespace Tests.Acceptance.Language;

/// <summary>A row that does not read says where, and what it should look like.</summary>
public sealed class MalformedRowTests
{
    [Theory]
    [InlineData("name", "longer than 5", "-", "'longer than 5' is not a rule")]
    [InlineData("name", "length 5", "-", "'5' is not a range")]
    [InlineData("name", "length 9..5", "-", "'9..5' is not a range")]
    [InlineData("name", "within a..5", "-", "'a' is not a number")]
    [InlineData("name", "arn a:b:c", "-", "is not a rule")]
    [InlineData("name", "multiple of x", "-", "'x' is not a number")]
    [InlineData("na me", "required", "-", "'na me' is not a property")]
    [InlineData("rules[0].x", "required", "-", "'rules[0].x' is not a property")]
    [InlineData("rules..x", "required", "-", "'rules..x' is not a property")]
    [InlineData("name", "required", "kind is a", "'kind is a' is not a condition")]
    [InlineData("name", "required", "size < big", "'big' is not a number")]
    [InlineData("name", "needs a b", "-", "'a b' is not a property")]
    public void A_row_that_does_not_read_is_named(string property, string rule, string when, string problem)
    {
        var refusal = Assert.Throws<FormatException>(() => MadeUpRow.Of(property, rule, when));
        Assert.StartsWith("made-up.tsv, line 4: ", refusal.Message, StringComparison.Ordinal);
        Assert.Contains(problem, refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("id\tproperty\n", "line 1: the names of the columns must be a, b")]
    [InlineData("# checked\na\tb\n", "line 1: a line that begins with #")]
    [InlineData("a\tb\n1\t2\t3\n", "line 2: it has 3 columns and must have 2")]
    public void A_table_that_does_not_read_is_named(string text, string problem) => Assert.Contains(
        problem,
        Assert.Throws<FormatException>(() => Infra.Acceptance.EmbeddedTable.Read("made-up.tsv", text, "a\tb")).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("1\t2\n", "'# checked'")]
    [InlineData("# checked\tyesterday\n", "must be a day")]
    public void A_table_without_its_day_is_named(string text, string problem)
    {
        var table = Infra.Acceptance.EmbeddedTable.Read("made-up.tsv", text, columns: null);
        Assert.Contains(problem, Assert.Throws<FormatException>(() => table.Checked).Message, StringComparison.Ordinal);
    }
}
