using Pulumi;

namespace Infra.Alarms;

/// <summary>When a worker runs, is healthy and does nothing: it makes no request fail, so only its silence shows.</summary>
public static class WorkerAlarms
{
    private static readonly TimeSpan Measurement = TimeSpan.FromMinutes(5);

    /// <param name="name">The service's name in the program.</param>
    /// <param name="logGroup">Where its tasks write.</param>
    /// <param name="silence">How long a worker may have nothing to say; whole hours.</param>
    public static IEnumerable<AlarmRule> Rules(string name, Output<string> logGroup, TimeSpan silence)
    {
        yield return new AlarmRule
        {
            Name = $"{name}-silent",
            Metric = new AlarmMetric.Single("AWS/Logs", "IncomingLogEvents", "Sum", ("LogGroupName", logGroup)),
            Comparison = Comparison.Below,
            Threshold = 1,
            // Short ones, so that the first line after a silence ends the alarm at once.
            Period = Measurement,
            Periods = (int)(silence / Measurement),
            PeriodsInTrouble = (int)(silence / Measurement),
            // A log without an event has no metric at all.
            MissingData = MissingData.IsTheAlarm,
            Why = $"{name} has written no line for {silence.TotalHours} hours: it hangs, has lost its queue, or its log goes elsewhere.",
            Runbook = $"see whether jobs wait for {name}, then stop one of its tasks and read what the next one writes.",
            Guide = "worker-silent",
        };
    }
}
