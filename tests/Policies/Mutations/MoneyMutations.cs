using Infra.Cost;
using Infra.Plans;
using static Tests.Policies.Mutations.Mutate;

namespace Tests.Policies.Mutations;

internal static class MoneyMutations
{
    private const string OtherTopic = "arn:aws:sns:eu-west-1:111122223333:shop-staging-alarms";

    public static IEnumerable<Mutation> All =>
    [
        Input("MONEY-01", "budget-month", "notifications[2].notificationType", "ACTUAL"),
        Input("MONEY-01", "budget-month", "notifications[2].threshold", 101),
        Input("MONEY-01", "budget-month", "notifications[2].threshold", null),
        Input("MONEY-01", "budget-month", "notifications[2].subscriberSnsTopicArns", new[] { OtherTopic }),
        Input("MONEY-01", "budget-month", "notifications[2].subscriberSnsTopicArns", null),
        Input("MONEY-01", "budget-month", "notifications", null),
        Absent("MONEY-01", "a stack without a cluster has no budget", plan => plan.Without("budget-month")) with { Twin = plan => plan.Without("cluster-cluster") },
        Absent("MONEY-01", "nobody hears what was spent", plan => plan.With("budget-month", "notifications[1]", null).With("budget-month", "notifications[0]", null)),
        Input("MONEY-01", "budget-month", "costFilters[0].values", new[] { "user:stack$staging" }),
        Input("MONEY-01", "budget-month", "costFilters", null),
        Input("MONEY-01", "budget-month", "timeUnit", "ANNUALLY"),
        Absent("MONEY-01", "the budget is gone", plan => plan.Without("budget-month")),
        Input("MONEY-02", "budget-month", "budgetType", "USAGE"),
        Input("MONEY-02", "budget-month", "limitUnit", "GB"),
        Input("MONEY-02", "budget-month", "limitAmount", "0"),
        Input("MONEY-02", "budget-month", "limitAmount", "much"),
        Input("MONEY-02", "budget-month", "limitAmount", null),
        Input("MONEY-03", "budget-month", "costTypes.includeCredit", true),
        Input("MONEY-03", "budget-month", "costTypes.includeCredit", null),
        Input("MONEY-03", "budget-month", "costTypes.includeRefund", true),
        Input("MONEY-03", "budget-month", "costTypes.includeRefund", null),
        Absent("MONEY-04", "nobody hears of unusual costs", plan => plan.Without("anomalies-subscription")),
        Input("MONEY-04", "anomalies-monitor", "monitorSpecification", null),
        Input("MONEY-04", "anomalies-monitor", "monitorSpecification", Specification("product", "production")),
        Input("MONEY-04", "anomalies-monitor", "monitorSpecification", Specification("stack", "staging")),
        Input("MONEY-04", "anomalies-monitor", "monitorSpecification", Specification("stack", "production\",\"staging")),
        Input("MONEY-04", "anomalies-subscription", "frequency", "WEEKLY"),
        Input("MONEY-04", "anomalies-subscription", "monitorArnLists", new[] { "arn:aws:ce::111122223333:anomalymonitor/other" }),
        Input("MONEY-04", "anomalies-subscription", "monitorArnLists", null),
        Input("MONEY-04", "anomalies-subscription", "subscribers[0].type", "EMAIL"),
        Input("MONEY-04", "anomalies-subscription", "subscribers[0].address", OtherTopic),
        Input("MONEY-04", "anomalies-subscription", "subscribers", null),
        Input("MONEY-05", "budget-month", "limitAmount", "100"),
        Wrong("MONEY-05", "more passes NAT than the budget pays for", plan => WithUsage(plan, "natGb", 100_000)),
    ];

    private static Plan WithUsage(Plan plan, string assumption, double value)
    {
        var usage = (IReadOnlyDictionary<string, object?>)plan.Outputs[Usage.OutputName]!;
        return plan with { Outputs = With(plan.Outputs, Usage.OutputName, With(usage, assumption, value)) };
    }

    private static Dictionary<string, object?> With(IReadOnlyDictionary<string, object?> map, string key, object value) =>
        new(map, StringComparer.Ordinal) { [key] = value };

    private static string Specification(string key, string value) => $"{{\"Tags\":{{\"Key\":\"{key}\",\"Values\":[\"{value}\"]}}}}";
}
