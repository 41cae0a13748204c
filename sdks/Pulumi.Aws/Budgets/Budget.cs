namespace Pulumi.Aws.Budgets;

public class Budget : CustomResource
{
    public Budget(string name, BudgetArgs args, CustomResourceOptions? options = null)
        : base("aws:budgets/budget:Budget", name, args, options)
    {
    }
}

public sealed class BudgetArgs : ResourceArgs
{
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

    [Input("limitAmount")]
    public Input<string>? LimitAmount { get; set; }

    [Input("limitUnit")]
    public Input<string>? LimitUnit { get; set; }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("notifications")]
    private InputList<Inputs.BudgetNotificationArgs>? _notifications;

    public InputList<Inputs.BudgetNotificationArgs> Notifications
    {
        get => _notifications ??= new InputList<Inputs.BudgetNotificationArgs>();
        set => _notifications = value;
    }

    [Input("tags")]
    private InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }

    [Input("timeUnit", required: true)]
    public Input<string> TimeUnit { get; set; } = null!;
}
