namespace Infra.Alarms;

/// <summary>What it means that a metric has no value for a while. There is no default: silence means something else for each.</summary>
public enum MissingData
{
    /// <summary>Nothing happened, and that is fine: nobody asked, nothing failed.</summary>
    IsFine,

    /// <summary>Nothing happened, and that is the alarm: whatever should report has stopped.</summary>
    IsTheAlarm,
}
