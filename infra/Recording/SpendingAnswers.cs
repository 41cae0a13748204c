namespace Infra.Recording;

/// <summary>Budgets and Cost Explorer, which stand in no region.</summary>
internal static class SpendingAnswers
{
    public static IReadOnlyList<ResourceAnswer> All { get; } =
    [
        new("aws:budgets/budget:Budget", budget => $"{AwsAccount.Id}:{budget.CloudName}")
        {
            NamedBy = "name",
            Outputs = budget => new() { ["accountId"] = AwsAccount.Id, ["arn"] = $"arn:aws:budgets::{AwsAccount.Id}:budget/{budget.CloudName}" },
        },
        new("aws:costexplorer/anomalyMonitor:AnomalyMonitor", monitor => $"arn:aws:ce::{AwsAccount.Id}:anomalymonitor/{monitor.Uuid()}")
        {
            Outputs = monitor => new() { ["arn"] = monitor.Id },
        },
        new("aws:costexplorer/anomalySubscription:AnomalySubscription", subscription =>
            $"arn:aws:ce::{AwsAccount.Id}:anomalysubscription/{subscription.Uuid()}")
        {
            Outputs = subscription => new() { ["accountId"] = AwsAccount.Id, ["arn"] = subscription.Id },
        },
    ];
}
