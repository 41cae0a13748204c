using System.Text.Json;
using Infra.Plans;
using Infra.Policies;
using Tests.Acceptance.Proof;
using Tests.Acceptance.Samples;

namespace Tests.Acceptance.Cases;

/// <summary>What AWS demands of dashboards, metric filters, subscriptions and rules of alarms, where no boundary value breaks it alone.</summary>
public sealed class WatchCases : IProofs
{
    private const string Stream = "arn:aws:firehose:eu-west-1:111122223333:deliverystream/orders";
    private const string StreamRole = "arn:aws:iam::111122223333:role/orders";
    private const string Dashboard = $"{ResourceTypes.Dashboard}::dashboard";
    private const string Filter = AlarmSamples.Filter;

    public IEnumerable<Case> Cases => [.. Dashboards, .. Filters, .. Subscriptions, LongRule];

    private static IEnumerable<Case> Dashboards =>
    [
        new("CLOUDWATCH-DASHBOARD-09", plan => Graph(plan, new { region = "eu-west-1", annotations = new { } }), plan => Graph(plan, new { annotations = new { } })),
        new("CLOUDWATCH-DASHBOARD-10", plan => Graph(plan, new { region = "eu-west-1", annotations = new { } }), plan => Graph(plan, new { region = "eu-west-1" })),
    ];

    private static IEnumerable<Case> Filters =>
    [
        new(
            "CLOUDWATCH-LOG-METRIC-FILTER-02",
            plan => plan.With(Filter, "metricTransformation.dimensions", null).With(AlarmSamples.Filtered, "dimensions", null).With(Filter, "metricTransformation.defaultValue", "0"),
            plan => plan.With(Filter, "metricTransformation.defaultValue", "0")),
        new("CLOUDWATCH-LOG-METRIC-FILTER-07", plan => Dimensions(plan, "A", "B", "C"), plan => Dimensions(plan, "A", "B", "C", "D")),
    ];

    private static IEnumerable<Case> Subscriptions =>
    [
        new("SNS-TOPIC-SUBSCRIPTION-03", plan => Told(plan, "http", "http://shop.example.com/told"), plan => Told(plan, "http", "https://shop.example.com/told")),
        new(
            "SNS-TOPIC-SUBSCRIPTION-07",
            plan => Told(plan, "firehose", Stream).With(AlarmSamples.Subscription, "subscriptionRoleArn", StreamRole),
            plan => Told(plan, "firehose", StreamRole).With(AlarmSamples.Subscription, "subscriptionRoleArn", StreamRole)),
        new("SNS-TOPIC-SUBSCRIPTION-09", plan => Told(plan, "firehose", Stream).With(AlarmSamples.Subscription, "subscriptionRoleArn", StreamRole), plan => Told(plan, "firehose", Stream)),
    ];

    private static Case LongRule => new("CLOUDWATCH-COMPOSITE-ALARM-04", plan => Repeated(plan, 200), plan => Repeated(plan, 400));

    private static Plan Graph(Plan plan, object properties) =>
        plan.With(Dashboard, "dashboardBody", JsonSerializer.Serialize(new { widgets = new[] { new { type = "metric", x = 0, y = 0, width = 6, height = 6, properties } } }));

    private static Plan Dimensions(Plan plan, params string[] names) => plan
        .With(Filter, "metricTransformation.dimensions", names.ToDictionary(name => name, object? (_) => "$.path"))
        .With(AlarmSamples.Filtered, "dimensions", names.ToDictionary(name => name, object? (_) => "/"));

    private static Plan Told(Plan plan, string protocol, string endpoint) =>
        plan.With(AlarmSamples.Subscription, "protocol", protocol).With(AlarmSamples.Subscription, "endpoint", endpoint);

    private static Plan Repeated(Plan plan, int times) => plan.With("api-capacity", "alarmRule", string.Join(" OR ", Enumerable.Repeat("ALARM(\"shop-production-api-cpu\")", times)));
}
