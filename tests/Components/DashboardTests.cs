using Infra.Plans;
using Infra.Policies;
using Tests.Fixtures;

namespace Tests.Components;

/// <summary>What can wake somebody can be seen.</summary>
[Collection("plans")]
public sealed class DashboardTests(StackPlans plans)
{
    [Fact]
    public void Every_metric_of_an_alarm_is_shown() => Assert.All(plans.All, plan =>
    {
        var shown = Graphs(plan).SelectMany(Shown).ToHashSet(StringComparer.Ordinal);

        Assert.All(plan.All(ResourceTypes.Alarm).SelectMany(Watched), metric => Assert.Contains(metric, shown));
    });

    [Fact]
    public void Every_alarm_has_a_graph_with_its_threshold() => Assert.All(plans.All, plan => Assert.Equal(
        plan.All(ResourceTypes.Alarm).Where(alarm => !alarm.Name.EndsWith("-rollback", StringComparison.Ordinal)).Select(alarm => (Name: alarm.Name, Threshold: alarm.Number("threshold"))).Order(),
        Graphs(plan).SkipLast(1).Select(graph => (Name: graph.Text("title")!, Threshold: graph.Items("annotations.horizontal")![0].Number("value"))).Order()));

    [Fact]
    public void It_shows_the_state_of_every_alarm_that_tells_somebody()
    {
        var telling = plans.Production.Resources
            .Where(resource => resource.Type is ResourceTypes.Alarm or ResourceTypes.CompositeAlarm && resource.Has("alarmActions"))
            .Select(alarm => $"arn:aws:cloudwatch:eu-west-1:111122223333:alarm:{alarm.Text("name") ?? alarm.Text("alarmName")}");
        var shown = Widgets(plans.Production).Where(widget => widget.Text("type") == "alarm").SelectMany(widget => widget.Texts("properties.alarms")!);

        Assert.Equal(telling.Order(StringComparer.Ordinal), shown.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_customers_feel_comes_first_and_the_parts_follow_the_way_of_a_request() => Assert.Equal(
        ["# shop-production", "## edge", "## api", "## worker", "## database", "## cache", "## cost"],
        Widgets(plans.Production).Where(widget => widget.Text("type") == "text").Select(widget => widget.Text("properties.markdown")!.Split('\n')[0]));

    [Fact]
    public async Task Ten_services_stand_on_one_page_without_covering_each_other()
    {
        var worker = plans.Text("staging").Split("    worker:\n")[1].Split("  infra:tasks:")[0];
        var workers = string.Concat(Enumerable.Range(1, 8).Select(number => $"    worker-{number}:\n{worker}"));
        var plan = await plans.VaryAsync("staging", ("    worker:\n", $"{workers}    worker:\n"));
        var taken = new HashSet<(double, double)>();

        Assert.Single(plan.All(ResourceTypes.Dashboard));
        Assert.All(Widgets(plan), widget =>
        {
            Assert.InRange(widget.Number("x")!.Value + widget.Number("width")!.Value, 1, 24);
            for (var x = 0; x < widget.Number("width"); x++)
            {
                for (var y = 0; y < widget.Number("height"); y++)
                {
                    Assert.True(taken.Add((widget.Number("x")!.Value + x, widget.Number("y")!.Value + y)), "two widgets cover each other");
                }
            }
        });
    }

    [Fact]
    public void It_leads_to_the_budget_and_the_runbooks()
    {
        var words = Widgets(plans.Production)[0].Text("properties.markdown")!;

        Assert.Contains("budget 1500 USD a month", words, StringComparison.Ordinal);
        Assert.Contains("https://github.com/acme/shop/blob/production/docs/runbooks/README.md", words, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_account_costs_stands_beside_the_budget()
    {
        var cost = Graphs(plans.Production).Last();

        Assert.Equal("AWS/Billing EstimatedCharges Currency=USD", Assert.Single(Shown(cost)));
        // AWS keeps the metric there alone, wherever the stack is.
        Assert.Equal("us-east-1", cost.Text("region"));
        Assert.Equal(1500, cost.Items("annotations.horizontal")![0].Number("value"));
    }

    private static IReadOnlyList<PlannedMap> Widgets(Plan plan) => plan.Only(ResourceTypes.Dashboard).JsonMap("dashboardBody")!.Items("widgets")!;

    private static IEnumerable<PlannedMap> Graphs(Plan plan) =>
        Widgets(plan).Where(widget => widget.Text("type") == "metric").Select(widget => widget.Map("properties")!);

    /// <summary>Namespace, metric and dimensions in the order of their names.</summary>
    private static IEnumerable<string> Shown(PlannedMap graph) => graph.List("metrics")!.Cast<IReadOnlyList<object?>>()
        .Where(metric => metric.Count > 1)
        .Select(metric => string.Join(' ', metric.Take(2).Concat(metric.Skip(2).SkipLast(1).Chunk(2).Select(pair => (object)$"{pair[0]}={pair[1]}").Order())));

    private static IEnumerable<string> Watched(PlannedResource alarm) =>
        (alarm.Has("metricName") ? [alarm.AllInputs()] : alarm.Items("metricQueries")!.Select(query => query.Map("metric")).OfType<PlannedMap>())
        .Select(metric => string.Join(' ', new[] { metric.Text("namespace"), metric.Text("metricName") }
            .Concat(metric.Map("dimensions")!.Keys.Order(StringComparer.Ordinal).Select(name => $"{name}={metric.Map("dimensions")!.Text(name)}"))));
}
