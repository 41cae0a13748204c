using Infra.Acceptance.Metrics;

namespace Tests.Acceptance.Metrics;

public sealed class MetricTableTests
{
    private const string Head = "# checked\t2026-11-21\n# shelf life in days\t365\n# refresh\tlook\nnamespace\tmetric\tdimensions\tstatistics\tunit\tperiod\tpublished\tmissing\tneeds\tregion\tsource\n";
    private const string Row = "AWS/RDS\tCPUUtilization\tDBInstanceIdentifier\tAverage|percentile\tPercent\t60\talways\t-\t-\t-\ta page";

    [Fact]
    public void A_row_is_read_as_it_is_written()
    {
        var metric = Assert.Single(MetricIdentities.Read($"{Head}{Row}\n").All);
        Assert.Equal("AWS/RDS CPUUtilization", metric.ToString());
        Assert.Equal(["DBInstanceIdentifier"], Assert.Single(metric.DimensionSets));
        Assert.True(metric.Takes("p99.9"));
        Assert.False(metric.Takes("Sum"));
        Assert.Equal(("Percent", TimeSpan.FromMinutes(1)), (metric.Unit, metric.Period));
        Assert.Null(metric.Region);
    }

    [Theory]
    [InlineData("60\talways", "sixty\talways", "'sixty' is no number of seconds")]
    [InlineData("always", "mostly", "'mostly' does not say when it is published")]
    [InlineData("Average|percentile", "Median", "'Median' is no statistic")]
    [InlineData("60\talways\t-\t-", "60\talways\tignore\t-", "'ignore' must be breaching, notBreaching or -")]
    [InlineData("60\talways\t-\t-", "60\talways\t-\tluck", "'luck' does not say what it needs")]
    [InlineData("a page", " ", "a cell is empty")]
    public void A_row_that_cannot_be_read_is_named(string text, string replacement, string problem) =>
        Assert.Contains($"metrics.tsv, line 5: {problem}", Assert.Throws<FormatException>(() => MetricIdentities.Read(Head + Row.Replace(text, replacement, StringComparison.Ordinal))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_metric_stands_there_once() =>
        Assert.Contains("stands there twice", Assert.Throws<FormatException>(() => MetricIdentities.Read($"{Head}{Row}\n{Row}\n")).Message, StringComparison.Ordinal);

    [Fact]
    public void The_rows_are_in_order_and_say_how_old_they_are()
    {
        var names = MetricIdentities.Ours.All.Select(metric => metric.ToString()).ToArray();
        Assert.Equal(names.Order(StringComparer.Ordinal), names);
        Assert.True(MetricIdentities.Ours.File.GoodUntil > MetricIdentities.Ours.File.Checked);
        Assert.Equal("infra/Acceptance/Metrics/metrics.tsv", MetricIdentities.Ours.File.Path);
    }

    [Theory]
    [InlineData("100 * FILL(errors, 0) / requests", "errors", "requests")]
    [InlineData("IF(m1 < 1e3, 0, m2)", "m1", "m2")]
    [InlineData("SUM(METRICS('errors'))")]
    [InlineData("SELECT AVG(x) FROM \"AWS/RDS\"")]
    public void The_names_in_a_formula_are_those_that_begin_with_a_small_letter(string formula, params string[] names) =>
        Assert.Equal(names, MetricFormula.Names(formula));

    [Theory]
    [InlineData("ALARM(\"a\") OR NOT (OK(b) AND INSUFFICIENT_DATA('c')) OR TRUE", null)]
    [InlineData("ALARM(\"a\") ALARM(\"b\")", "must end before")]
    [InlineData("ALARM(\"a\") OR", "must not end where")]
    [InlineData("(ALARM(\"a\")", "must close every bracket")]
    [InlineData("WARNING(\"a\")", "in place of 'WARNING'")]
    [InlineData("ALARM(\"a\") & ALARM(\"b\")", "must end before '&'")]
    public void The_rule_of_a_composite_alarm_is_read_like_CloudWatch_reads_it(string rule, string? problem) =>
        Assert.Equal(problem is null, AlarmRuleSyntax.Problem(rule) is not { } found || (problem is not null && !found.Contains(problem, StringComparison.Ordinal)));
}
