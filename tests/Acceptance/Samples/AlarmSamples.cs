using Infra.Plans;
using Infra.Policies;
using Tests.Acceptance.Proof;

namespace Tests.Acceptance.Samples;

/// <summary>Alarms, metric filters and topics as other stacks have them.</summary>
public sealed class AlarmSamples : IProofs
{
    internal const string Band = "alarm-on-a-band";
    internal const string Custom = "alarm-on-a-metric-of-the-product";
    internal const string Filter = "filter-of-slow-requests";
    internal const string Filtered = "alarm-on-slow-requests";
    internal const string Fifo = "topic-in-order";
    internal const string Subscription = "subscription-of-a-queue";

    private const string Queue = "arn:aws:sqs:eu-west-1:111122223333:orders";

    public IEnumerable<PlannedResource> Samples =>
    [
        Alarm(Custom, new()
        {
            ["namespace"] = "shop/production",
            ["metricName"] = "Orders",
            ["statistic"] = "Sum",
            ["period"] = 60,
            ["dimensions"] = new { Shop = "main" },
            ["threshold"] = 1,
        }),
        Alarm(Filtered, new()
        {
            ["namespace"] = "shop/production",
            ["metricName"] = "SlowRequests",
            ["statistic"] = "Sum",
            ["period"] = 60,
            ["dimensions"] = new { Path = "/" },
            ["threshold"] = 1,
        }),
        Alarm(Band, new()
        {
            ["comparisonOperator"] = "GreaterThanUpperThreshold",
            ["thresholdMetricId"] = "band",
            ["metricQueries"] = new object[]
            {
                new { id = "band", expression = "ANOMALY_DETECTION_BAND(orders, 2)", returnData = true },
                new
                {
                    id = "orders",
                    returnData = true,
                    metric = new { @namespace = "shop/production", metricName = "Orders", stat = "Sum", period = 60, dimensions = new { Shop = "main" } },
                },
            },
        }),
        ProofPlan.Sample("aws:cloudwatch/logMetricFilter:LogMetricFilter", Filter, new Dictionary<string, object?>
        {
            ["name"] = "slow-requests",
            ["logGroupName"] = "/shop/production/api",
            ["pattern"] = "{ $.milliseconds > 1000 }",
            ["metricTransformation"] = new { name = "SlowRequests", @namespace = "shop/production", value = "1", dimensions = new { Path = "$.path" } },
        }),
        ProofPlan.Sample(ResourceTypes.Topic, Fifo, new Dictionary<string, object?> { ["name"] = "orders.fifo", ["fifoTopic"] = true }),
        ProofPlan.Sample(ResourceTypes.TopicSubscription, Subscription, new Dictionary<string, object?>
        {
            ["topic"] = "arn:aws:sns:eu-west-1:111122223333:shop-production-alarms", ["protocol"] = "sqs", ["endpoint"] = Queue,
        }),
    ];

    private static PlannedResource Alarm(string name, Dictionary<string, object?> inputs)
    {
        inputs["name"] = name;
        inputs["evaluationPeriods"] = 3;
        inputs["datapointsToAlarm"] = 3;
        inputs["treatMissingData"] = "notBreaching";
        inputs.TryAdd("comparisonOperator", "GreaterThanThreshold");
        return ProofPlan.Sample(ResourceTypes.Alarm, name, inputs);
    }
}
