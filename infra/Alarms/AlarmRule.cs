namespace Infra.Alarms;

/// <summary>When someone is woken, why, and what they do first.</summary>
public sealed record AlarmRule
{
    /// <summary>The name after the stack's, for example <c>database-cpu</c>.</summary>
    public required string Name { get; init; }

    public required AlarmMetric Metric { get; init; }

    public required Comparison Comparison { get; init; }

    /// <summary>In the metric's own unit.</summary>
    public required double Threshold { get; init; }

    /// <summary>The length of one measurement; whole minutes.</summary>
    public TimeSpan Period { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>How many measurements are looked at.</summary>
    public int Periods { get; init; } = 5;

    /// <summary>How many of them must be in trouble.</summary>
    public int PeriodsInTrouble { get; init; } = 5;

    public required MissingData MissingData { get; init; }

    /// <summary>Why somebody should wake up; with <see cref="Runbook"/> and a link to <see cref="Guide"/> the description of the alarm, at most 1024 characters.</summary>
    public required string Why { get; init; }

    /// <summary>What they look at and do first.</summary>
    public required string Runbook { get; init; }

    /// <summary>Where they read on: the name of a file in <see cref="Naming.Runbooks.Folder"/> without <c>.md</c>.</summary>
    public required string Guide { get; init; }

    /// <summary>The alarm that tells in place of this one; null for one that tells itself.</summary>
    public CompositeRule? Through { get; init; }
}
