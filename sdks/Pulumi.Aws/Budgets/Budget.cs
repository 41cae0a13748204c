using System.Collections.Immutable;

namespace Pulumi.Aws.Budgets;

public class Budget : CustomResource
{
    [Output("accountId")]
    public Output<string> AccountId { get; private set; } = null!;

    [Output("arn")]
    public Output<string> Arn { get; private set; } = null!;

    [Output("billingViewArn")]
    public Output<string?> BillingViewArn { get; private set; } = null!;

    [Output("budgetType")]
    public Output<string> BudgetType { get; private set; } = null!;

    [Output("limitAmount")]
    public Output<string> LimitAmount { get; private set; } = null!;

    [Output("limitUnit")]
    public Output<string> LimitUnit { get; private set; } = null!;

    [Output("metrics")]
    public Output<string?> Metrics { get; private set; } = null!;

    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    [Output("namePrefix")]
    public Output<string> NamePrefix { get; private set; } = null!;

    [Output("tags")]
    public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    [Output("tagsAll")]
    public Output<ImmutableDictionary<string, string>> TagsAll { get; private set; } = null!;

    [Output("timePeriodEnd")]
    public Output<string?> TimePeriodEnd { get; private set; } = null!;

    [Output("timePeriodStart")]
    public Output<string> TimePeriodStart { get; private set; } = null!;

    [Output("timeUnit")]
    public Output<string> TimeUnit { get; private set; } = null!;

    public Budget(string name, BudgetArgs args, CustomResourceOptions? options = null)
        : base("aws:budgets/budget:Budget", name, args, options)
    {
    }
}

public sealed class BudgetArgs : ResourceArgs
{
    [Input("accountId")]
    public Input<string>? AccountId { get; set; }

    [Input("autoAdjustData")]
    public Input<Inputs.BudgetAutoAdjustDataArgs>? AutoAdjustData { get; set; }

    [Input("billingViewArn")]
    public Input<string>? BillingViewArn { get; set; }

    [Input("budgetType", required: true)]
    public Input<string> BudgetType { get; set; } = null!;

    [Input("costFilters")]
    private InputList<Inputs.BudgetCostFilterArgs>? _costFilters;

    public InputList<Inputs.BudgetCostFilterArgs> CostFilters
    {
        get => _costFilters ??= new InputList<Inputs.BudgetCostFilterArgs>();
        set => _costFilters = value;
    }

    [Input("costTypes")]
    public Input<Inputs.BudgetCostTypesArgs>? CostTypes { get; set; }

    [Input("filterExpression")]
    public Input<Inputs.BudgetFilterExpressionArgs>? FilterExpression { get; set; }

    [Input("limitAmount")]
    public Input<string>? LimitAmount { get; set; }

    [Input("limitUnit")]
    public Input<string>? LimitUnit { get; set; }

    [Input("metrics")]
    public Input<string>? Metrics { get; set; }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("namePrefix")]
    public Input<string>? NamePrefix { get; set; }

    [Input("notifications")]
    private InputList<Inputs.BudgetNotificationArgs>? _notifications;

    public InputList<Inputs.BudgetNotificationArgs> Notifications
    {
        get => _notifications ??= new InputList<Inputs.BudgetNotificationArgs>();
        set => _notifications = value;
    }

    [Input("plannedLimits")]
    private InputList<Inputs.BudgetPlannedLimitArgs>? _plannedLimits;

    public InputList<Inputs.BudgetPlannedLimitArgs> PlannedLimits
    {
        get => _plannedLimits ??= new InputList<Inputs.BudgetPlannedLimitArgs>();
        set => _plannedLimits = value;
    }

    [Input("tags")]
    private InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }

    [Input("timePeriodEnd")]
    public Input<string>? TimePeriodEnd { get; set; }

    [Input("timePeriodStart")]
    public Input<string>? TimePeriodStart { get; set; }

    [Input("timeUnit", required: true)]
    public Input<string> TimeUnit { get; set; } = null!;
}
