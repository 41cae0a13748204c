using Infra.Alarms;
using Pulumi;

namespace Infra.Observability;

/// <summary>One rectangle of a dashboard.</summary>
internal abstract record DashboardWidget(int X, int Y, int Width, int Height)
{
    public sealed record Words(int X, int Y, int Width, int Height, string Markdown) : DashboardWidget(X, Y, Width, Height);

    public sealed record Alarms(int X, int Y, int Width, int Height, IReadOnlyList<Output<string>> Arns) : DashboardWidget(X, Y, Width, Height);

    /// <summary>What an alarm looks at, with its threshold.</summary>
    public sealed record Graph(int X, int Y, int Width, int Height, AlarmRule Rule) : DashboardWidget(X, Y, Width, Height);

    /// <summary>
    /// What the account has cost since the month began, beside the budget of the stack: CloudWatch knows the cost of no stack, keeps that of
    /// the account in Virginia alone, and has it only once somebody has switched billing alerts on.
    /// </summary>
    public sealed record Charges(int X, int Y, int Width, int Height, int BudgetDollars) : DashboardWidget(X, Y, Width, Height)
    {
        public const string Region = "us-east-1";

        public static AlarmMetric.Single Metric => new("AWS/Billing", "EstimatedCharges", "Maximum", ("Currency", "USD"));

        /// <summary>AWS counts a few times a day.</summary>
        public static TimeSpan Period { get; } = TimeSpan.FromHours(6);
    }
}
