namespace Infra.Acceptance.Metrics;

/// <summary>When a metric has values.</summary>
public enum MetricPresence
{
    /// <summary>As long as what it measures is there.</summary>
    Always,

    /// <summary>Only while its value is not zero: silence is what zero looks like.</summary>
    NotZero,

    /// <summary>Only while there is something to measure: a request, a job, a line, a running task.</summary>
    Work,
}
