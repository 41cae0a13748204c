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
}
