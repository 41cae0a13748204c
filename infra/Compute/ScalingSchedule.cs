namespace Infra.Compute;

/// <summary>From a time on, other limits for the number of tasks; they hold until another schedule sets others.</summary>
/// <param name="Name">Tells the schedules of a service apart.</param>
/// <param name="Cron">Six fields, as <c>cron(45 7 ? * MON-FRI *)</c>.</param>
/// <param name="TimeZone">An IANA name; the clock moves with summer time.</param>
/// <param name="MinimumTasks">The fewest tasks from then on.</param>
/// <param name="MaximumTasks">The most tasks from then on.</param>
public sealed record ScalingSchedule(string Name, string Cron, string TimeZone, int MinimumTasks, int MaximumTasks);
