using Infra.Cost;

namespace Tests.Cost;

public sealed class PriceTableTests
{
    private const string Row = "ECR|GB-month|private repository|eu-west-1|0.1";

    private static readonly PriceKey Images = new("ECR", "GB-month", "private repository");

    [Fact]
    public void The_table_of_this_repository_reads() => Assert.True(PriceTable.Ours.All.Count > 100);

    [Fact]
    public void Its_rows_are_ordered_so_that_a_change_is_one_line() => Assert.Equal(
        PriceTable.Ours.All.Select(Order).Order(StringComparer.Ordinal),
        PriceTable.Ours.All.Select(Order));

    [Fact]
    public void No_row_is_of_the_day_after_it_was_checked() => Assert.All(PriceTable.Ours.All, price => Assert.True(price.AsOf <= PriceTable.Ours.File.Checked, $"{price}"));

    [Fact]
    public void Only_what_a_source_says_is_free_costs_nothing() =>
        Assert.Equal("RDS Performance Insights, month, 7 days", $"{Assert.Single(PriceTable.Ours.All, price => price.Usd == 0).Key}");

    [Fact]
    public void A_row_is_found_by_what_and_where()
    {
        var price = PriceTable.Read(CostPlans.Table(Row)).Find(Images, "eu-west-1");

        Assert.Equal(new Price(Images, "eu-west-1", 0.1m, new DateOnly(2026, 10, 1), "a test"), price);
    }

    [Fact]
    public void The_price_of_another_region_is_never_taken()
    {
        var table = PriceTable.Read(CostPlans.Table(Row));

        Assert.Null(table.Find(Images, "us-east-1"));
        Assert.Equal(["eu-west-1"], table.Elsewhere(Images).Select(price => price.Region));
    }

    [Fact]
    public void That_of_every_region_is_taken_where_there_is_none_of_its_own()
    {
        var table = PriceTable.Read(CostPlans.Table(Row, "ECR|GB-month|private repository|global|0.3"));

        Assert.Equal((0.1m, 0.3m), (table.Find(Images, "eu-west-1")!.Usd, table.Find(Images, "eu-north-1")!.Usd));
    }

    [Theory]
    [InlineData("ECR|GB-month|private repository|eu-west-1|dear", "prices.tsv, line 5: 'dear' is no price")]
    [InlineData("ECR|GB-month|private repository|eu-west-1|-1", "prices.tsv, line 5: '-1' is no price")]
    [InlineData("ECR|GB-month|private repository|eu-west-1|1,5", "prices.tsv, line 5: '1,5' is no price")]
    [InlineData("ECR|GB-month|private repository|eu-west-1|", "prices.tsv, line 5: '' is no price")]
    [InlineData("ECR|GB-month||eu-west-1|1", "prices.tsv, line 5: service, unit, dimension or region is empty")]
    [InlineData("ECR|GB-month|eu-west-1|1", "prices.tsv, line 5: it has 6 columns and must have 7")]
    public void A_row_that_cannot_be_relied_on_is_refused(string row, string message) =>
        Assert.Equal(message, Assert.Throws<FormatException>(() => PriceTable.Read(CostPlans.Table(row))).Message);

    [Theory]
    [InlineData("\t2026-10-01\t", "\t\t", "prices.tsv, line 5: '' is no day")]
    [InlineData("\t2026-10-01\t", "\t2026-10\t", "prices.tsv, line 5: '2026-10' is no day")]
    [InlineData("\ta test", "\t", "prices.tsv, line 5: it has no source")]
    [InlineData("# checked\t2026-11-21", "# checked\tlately", "prices.tsv: '# checked' must be a day like 2026-11-21")]
    [InlineData("# shelf life in days\t180", "# shelf life in days\tlong", "prices.tsv: '# shelf life in days' must be a number of days")]
    [InlineData("service\tunit", "unit\tservice", "prices.tsv, line 4: the names of the columns must be service, unit, dimension, region, usd, as of, source")]
    public void So_is_one_without_a_day_or_a_source_and_a_table_without_an_age(string text, string other, string message) => Assert.Equal(
        message,
        Assert.Throws<FormatException>(() => PriceTable.Read(CostPlans.Table(Row).Replace(text, other, StringComparison.Ordinal))).Message);

    [Fact]
    public void The_same_price_twice_is_refused() => Assert.Equal(
        "prices.tsv, line 6: ECR, GB-month, private repository in eu-west-1 stands there twice",
        Assert.Throws<FormatException>(() => PriceTable.Read(CostPlans.Table(Row, Row))).Message);

    [Fact]
    public void It_may_be_relied_on_for_as_long_as_it_says() => Assert.Equal(new DateOnly(2027, 5, 20), PriceTable.Read(CostPlans.Table(Row)).File.GoodUntil);

    private static string Order(Price price) => $"{price.Key.Service}\t{price.Key.Unit}\t{price.Key.Dimension}\t{price.Region}";
}
