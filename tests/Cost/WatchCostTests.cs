using Infra.Cost;
using Infra.Plans;
using Infra.Policies;

namespace Tests.Cost;

/// <summary>What alarms, logs, keys, secrets, buckets, images and messages cost, by hand.</summary>
public sealed class WatchCostTests
{
    [Fact]
    public void An_alarm_is_charged_by_the_metrics_in_it() => Assert.Equal(
        ["formula alarm, by its metrics: 2 alarm-metric-month x 0.1 = 0.20", "plain alarm, by its metrics: 1 alarm-metric-month x 0.1 = 0.10", "quick alarm, by its metrics: 1 alarm-metric-month x 0.3 = 0.30"],
        CostPlans.Empty
            .And(ResourceTypes.Alarm, "plain", ("period", 60))
            .And(ResourceTypes.Alarm, "quick", ("period", 10))
            .And(ResourceTypes.Alarm, "formula", ("metricQueries", new[] { Query(null), Query(60), Query(60) }))
            .Told());

    [Fact]
    public void A_composite_alarm_and_a_dashboard_have_prices_of_their_own() => Assert.Equal(
        ["all composite alarm: 1 alarm-month x 0.5 = 0.50", "board dashboard: 1 dashboard-month x 3 = 3.00"],
        CostPlans.Empty.And(ResourceTypes.CompositeAlarm, "all").And(ResourceTypes.Dashboard, "board").Told());

    [Theory]
    [InlineData("enhanced", "cluster Container Insights, enhanced: 100 metric-month x 0.07 = 7.00")]
    [InlineData("enabled", "cluster Container Insights: 100 metric-month x 0.3 = 30.00")]
    [InlineData("disabled", null)]
    public void A_cluster_is_charged_for_what_is_measured(string insights, string? told) => Assert.Equal(
        [.. told is null ? Array.Empty<string>() : [told], "cluster metrics of the services themselves: 10 metric-month x 0.3 = 3.00"],
        CostPlans.Empty.And(ResourceTypes.Cluster, "cluster", ("settings", new[] { new Dictionary<string, object?> { ["name"] = "containerInsights", ["value"] = insights } }))
            .Told((UsageAssumptions.InsightsMetrics, 100), (UsageAssumptions.CustomMetrics, 10)));

    [Fact]
    public void Logs_are_charged_when_written_and_while_they_lie_there() =>
        // 73 days are 2.4 months of 730 / 24 days.
        Assert.Equal(
            ["log log events written: 10 GB x 0.5 = 5.00", "log log events kept: 24 GB-month x 0.03 = 0.72"],
            Log("/shop/api", 73).Told((UsageAssumptions.LogGb, 10)));

    [Fact]
    public void What_AWS_writes_of_traffic_has_another_price() => Assert.Equal(
        ["log log events written: 4 GB x 0.25 = 1.00", "log log events kept: 9.6 GB-month x 0.03 = 0.29"],
        Log("/shop/flow", 73).And(ResourceTypes.FlowLog, "flow", ("logDestination", "arn:aws:logs:eu-west-1:111122223333:log-group:/shop/flow")).Told((UsageAssumptions.TrafficLogGb, 4)));

    [Fact]
    public void So_has_what_a_firewall_writes() => Assert.Equal("log log events written: 4 GB x 0.25 = 1.00", Log("aws-waf-logs-shop", 73).Told((UsageAssumptions.TrafficLogGb, 4))[0]);

    [Fact]
    public void A_class_of_logs_has_its_price() => Assert.Equal(
        "log log events written: 10 GB x 0.2 = 2.00",
        Log("/shop/api", 73).With("log", "logGroupClass", "INFREQUENT_ACCESS").Told((UsageAssumptions.LogGb, 10))[0]);

    [Theory]
    [InlineData(0)]
    [InlineData(null)]
    public void Logs_that_are_kept_for_ever_come_to_nobody_knows_what(int? days) => Assert.Equal(
        "log log events kept: unknown GB-month x 0.03 = unknown",
        Log("/shop/api", days).Told()[1]);

    [Fact]
    public void Keys_and_secrets_are_charged_and_their_use() => Assert.Equal(
        [
            "key key: 1 key-month x 1 = 1.00", "key uses of the key: 10 10k requests x 0.03 = 0.30",
            "secret secret: 1 secret-month x 0.4 = 0.40", "secret reads of the secret: 2 10k API calls x 0.05 = 0.10",
        ],
        CostPlans.Empty.And(ResourceTypes.EncryptionKey, "key").And(ResourceTypes.Secret, "secret").Told((UsageAssumptions.KeyRequests, 100_000), (UsageAssumptions.SecretReads, 20_000)));

    [Fact]
    public void Buckets_and_images_are_charged_by_what_lies_in_them() => Assert.Equal(
        ["images images: 10 GB-month x 0.1 = 1.00", "bucket objects: 10 GB-month x 0.02 = 0.20", "bucket writes: 4 1k requests x 0.005 = 0.02"],
        CostPlans.Empty.And(ResourceTypes.ImageRepository, "images").And(ResourceTypes.Bucket, "bucket")
            .Told((UsageAssumptions.ImageGb, 10), (UsageAssumptions.BucketGb, 10), (UsageAssumptions.BucketWrites, 4000)));

    [Fact]
    public void Messages_are_charged_by_the_million() => Assert.Equal(
        ["topic messages: 2 1M requests x 0.5 = 1.00"],
        CostPlans.Empty.And(ResourceTypes.Topic, "topic").Told((UsageAssumptions.Notifications, 2_000_000)));

    private static Plan Log(string name, int? days) => CostPlans.Empty.And(ResourceTypes.LogGroup, "log", ("name", name), ("retentionInDays", days));

    private static Dictionary<string, object?> Query(int? period) => period is null
        ? new Dictionary<string, object?> { ["expression"] = "a / b" }
        : new Dictionary<string, object?> { ["metric"] = new Dictionary<string, object?> { ["period"] = period } };
}
