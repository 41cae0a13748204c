namespace Infra.Compute;

/// <summary>When a stack sleeps: from an evening to the next morning, and over the weekend where it says so.</summary>
/// <param name="From">In the evening, after noon.</param>
/// <param name="Until">In the morning, before noon.</param>
/// <param name="Weekends">From Friday evening to Monday morning without a break.</param>
/// <param name="TimeZone">An IANA name.</param>
public sealed record NightShutdown(TimeOnly From, TimeOnly Until, bool Weekends, string TimeZone)
{
    /// <summary>No task at all: a load cannot wake the stack, only the morning does.</summary>
    public ScalingSchedule FallAsleep => new("off", Cron(From), TimeZone, MinimumTasks: 0, MaximumTasks: 0);

    /// <summary>How long one night is.</summary>
    public TimeSpan Night => Until - From;

    public ScalingSchedule WakeUp(int minimumTasks, int maximumTasks) => new("on", Cron(Until), TimeZone, minimumTasks, maximumTasks);

    private string Cron(TimeOnly time) => $"cron({time.Minute} {time.Hour} ? * {(Weekends ? "MON-FRI" : "*")} *)";
}
