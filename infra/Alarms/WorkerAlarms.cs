using Pulumi;

namespace Infra.Alarms;

/// <summary>When a worker runs, is healthy and does nothing: it makes no request fail, so only its silence shows.</summary>
public static class WorkerAlarms
{
    /// <param name="name">The service's name in the program.</param>
    /// <param name="logGroup">Where its tasks write.</param>
    /// <param name="silence">How long a worker may have nothing to say; whole hours.</param>
    public static IEnumerable<AlarmRule> Rules(string name, Output<string> logGroup, TimeSpan silence)
    {
        var hours = (int)silence.TotalHours;
        yield return new AlarmRule
        {
            Name = $"{name}-silent",
            Metric = new AlarmMetric.Single("AWS/Logs", "IncomingLogEvents", "Sum", ("LogGroupName", logGroup)),
            Comparison = Comparison.Below,
            Threshold = 1,
            Period = TimeSpan.FromHours(1),
            Periods = hours,
            PeriodsInTrouble = hours,
            // A log without an event has no metric at all.
            MissingData = MissingData.IsTheAlarm,
            Why = $"{name} has written no line for {hours} hours: it hangs, has lost its queue, or its log goes elsewhere.",
            Runbook = $"see whether jobs wait for {name}, then stop one of its tasks and read what the next one writes.",
            Guide = "worker-silent",
        };
    }
}
