using System.Globalization;
using Infra.Cost;
using Infra.Plans;

namespace Infra.Policies.Alarms;

/// <summary>Whether somebody hears what it all costs.</summary>
public static class MoneyPolicies
{
    private static readonly PerPlan<CostEstimate> Estimate = new(CostEstimate.Of);

    private static readonly PerPlan<ILookup<string, PlannedResource>> Subscriptions = new(FindSubscriptions);

    public static Policy SpendingIsTold => new()
    {
        Id = "MONEY-01",
        Severity = Severity.Blocker,
        Promise = "every stack has a monthly budget that tells somebody what was spent and what is to be expected",
        Why = "Otherwise the first to hear of a mistake is whoever pays the bill, a month later.",
        Fix = "set budget.monthlyDollars",
        // A promise about the stack, asked once: of what is there however little else is.
        Select = plan => plan.OfType(ResourceTypes.Cluster).Concat(plan.Resources.Where(resource => !resource.IsComponent)).Take(1),
        HoldsIn = (_, plan) => plan.OfType(ResourceTypes.Budget).Any(budget =>
            budget.Text("timeUnit") == "MONTHLY"
            && budget.Items("costFilters").AnyAndAll(filter => filter.Texts("values")?.Contains($"user:stack${plan.Stack}", StringComparer.Ordinal) == true)
            && Tells(budget, plan, "ACTUAL")
            && Tells(budget, plan, "FORECASTED")),
    };

    public static Policy BudgetsHaveALimit => new()
    {
        Id = "MONEY-02",
        Severity = Severity.Blocker,
        Promise = "a budget counts what is spent, in US dollars, against a limit above nothing",
        Why = "A budget of usage, or without a limit, is one that nothing ever exceeds.",
        Fix = "set budget.monthlyDollars",
        Select = plan => plan.OfType(ResourceTypes.Budget),
        Holds = budget => budget.Text("budgetType") == "COST"
            && budget.Text("limitUnit") == "USD"
            && decimal.TryParse(budget.Text("limitAmount"), NumberStyles.Number, CultureInfo.InvariantCulture, out var limit)
            && limit > 0,
    };

    public static Policy CreditHidesNothing => new()
    {
        Id = "MONEY-03",
        Severity = Severity.Blocker,
        Promise = "a budget counts what is used before credit and refunds are taken off",
        Why = "With credit counted the stack costs nothing until the month in which the credit ends.",
        Fix = "set IncludeCredit and IncludeRefund = false in CostTypes of the budget",
        Select = plan => plan.OfType(ResourceTypes.Budget),
        Holds = budget => budget.Flag("costTypes.includeCredit") == false && budget.Flag("costTypes.includeRefund") == false,
    };

    public static Policy UnusualCostsAreTold => new()
    {
        Id = "MONEY-04",
        Severity = Severity.Blocker,
        Promise = "what watches for unusual costs looks at the tag of the stack, and tells a topic of the stack at once",
        Why = "A monitor without a subscription finds the mistake and keeps it to itself; one on the whole account tells each stack of the others.",
        Fix = "set budget.anomalyDollars, and let CostAnomalies make both",
        Select = plan => plan.OfType(ResourceTypes.AnomalyMonitor),
        HoldsIn = (monitor, plan) => monitor.JsonMap("monitorSpecification") is { } specification
            && specification.Text("Tags.Key") == "stack"
            && specification.Texts("Tags.Values") is [var stack]
            && stack == plan.Stack
            && SubscriptionsTo(monitor, plan).Any(subscription => subscription.Text("frequency") == "IMMEDIATE"
                && subscription.Items("subscribers")?.Any(subscriber =>
                    subscriber.Text("type") == "SNS" && plan.Makes(ResourceTypes.Topic, subscriber.Text("address"))) == true),
    };

    public static Policy CostsFitTheBudget => new()
    {
        Id = "MONEY-05",
        Severity = Severity.Blocker,
        Promise = "what is known of the costs of a stack fits into its budget",
        Why = "A budget that the plan exceeds by itself sends its mail every month, until nobody reads it.",
        Fix = "choose smaller sizes, correct what is assumed under usage, or raise budget.monthlyDollars; dotnet run --project stacks -- cost STACK shows what it comes to",
        IsProhibition = true,
        Select = plan => plan.OfType(ResourceTypes.Budget),
        // A limit that is none is told by MONEY-02.
        HoldsIn = (budget, plan) => StackLimit.Of(budget) is not { } limit || Estimate.Of(plan).KnownMonthly <= limit,
    };

    private static bool Tells(PlannedResource budget, Plan plan, string type) => budget.Items("notifications")?.Any(notification =>
        notification.Text("notificationType") == type
        && notification.Number("threshold") <= 100
        && notification.Texts("subscriberSnsTopicArns").AnyAndAll(topic => plan.Makes(ResourceTypes.Topic, topic))) == true;

    private static IEnumerable<PlannedResource> SubscriptionsTo(PlannedResource monitor, Plan plan) => monitor.Id is { } id ? Subscriptions.Of(plan)[id] : [];

    private static ILookup<string, PlannedResource> FindSubscriptions(Plan plan) => plan
        .OfType(ResourceTypes.AnomalySubscription)
        .SelectMany(subscription => (subscription.Texts("monitorArnLists") ?? []).Select(monitor => (Monitor: monitor, Subscription: subscription)))
        .ToLookup(pair => pair.Monitor, pair => pair.Subscription, StringComparer.Ordinal);
}
