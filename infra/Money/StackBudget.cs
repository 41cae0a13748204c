using System.Globalization;
using Pulumi;
using Budgets = Pulumi.Aws.Budgets;

namespace Infra.Money;

/// <summary>
/// What a stack may cost in a month, told by mail and to its topic before it is spent. It counts what carries the tag of the
/// stack, which somebody has to activate once per account as a cost allocation tag; until then it counts nothing.
/// </summary>
public sealed class StackBudget : ComponentResource
{
    public StackBudget(string name, StackBudgetArgs args, ComponentResourceOptions? options = null)
        : base("infra:money:StackBudget", name, options)
    {
        _ = new Budgets.Budget($"{name}-month", new Budgets.BudgetArgs
        {
            Name = args.Context.Names.Prefix,
            BudgetType = "COST",
            TimeUnit = "MONTHLY",
            LimitAmount = args.MonthlyDollars.ToString(CultureInfo.InvariantCulture),
            LimitUnit = "USD",
            CostFilters = new Budgets.Inputs.BudgetCostFilterArgs { Name = "TagKeyValue", Values = $"user:stack${args.Context.Names.Stack}" },
            // Credits would hide what is spent until they end.
            CostTypes = new Budgets.Inputs.BudgetCostTypesArgs { IncludeCredit = false, IncludeRefund = false },
            Notifications =
            {
                Notification("ACTUAL", 80, args),
                Notification("ACTUAL", 100, args),
                Notification("FORECASTED", 100, args),
            },
            Tags = args.Context.Tags.For(args.Context.Names.Prefix),
        }, new CustomResourceOptions { Parent = this });
        RegisterOutputs();
    }

    private static Budgets.Inputs.BudgetNotificationArgs Notification(string type, double percent, StackBudgetArgs args) => new()
    {
        NotificationType = type,
        ComparisonOperator = "GREATER_THAN",
        Threshold = percent,
        ThresholdType = "PERCENTAGE",
        SubscriberEmailAddresses = args.Email,
        SubscriberSnsTopicArns = args.Topic.Arn,
    };
}
