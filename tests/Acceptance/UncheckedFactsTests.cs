using Infra.Acceptance;

namespace Tests.Acceptance;

public sealed class UncheckedFactsTests
{
    private const string Columns = "type\tfact\twhy\tsource\n";

    [Fact]
    public void The_table_of_this_repository_reads_and_is_ordered() => Assert.Equal(
        UncheckedFacts.All.OrderBy(fact => fact.Type, StringComparer.Ordinal).ThenBy(fact => fact.Fact, StringComparer.Ordinal),
        UncheckedFacts.All);

    [Fact]
    public void A_row_is_read() => Assert.Equal(
        [new UncheckedFact("aws:a", "x", "a quota", "s"), new UncheckedFact("aws:b", "y", "a promise of ours", "t")],
        UncheckedFacts.Read($"{Columns}aws:b\ty\ta promise of ours\tt\naws:a\tx\ta quota\ts\n"));

    [Theory]
    [InlineData("aws:a\tx\twhy\n", "unchecked.tsv, line 2: it has 3 columns and must have 4")]
    [InlineData("aws:a\tx\t\ts\n", "unchecked.tsv, line 2: type, fact, why or source is empty")]
    [InlineData("aws:a\tx\twhy\ts\naws:a\tx\tother\ts\n", "unchecked.tsv, line 3: aws:a has 'x' twice")]
    public void A_row_that_says_too_little_or_says_it_twice_is_refused(string rows, string message) =>
        Assert.Equal(message, Assert.Throws<FormatException>(() => UncheckedFacts.Read(Columns + rows)).Message);
}
