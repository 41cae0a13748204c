namespace Infra.Alarms;

/// <summary>An alarm over other alarms, which tell nobody themselves: one page stands for all of them.</summary>
public sealed record CompositeRule
{
    /// <summary>The name after the stack's, for example <c>customers-affected</c>.</summary>
    public required string Name { get; init; }

    public required string Why { get; init; }

    /// <inheritdoc cref="AlarmRule.Runbook"/>
    public required string Runbook { get; init; }

    /// <inheritdoc cref="AlarmRule.Guide"/>
    public required string Guide { get; init; }

    /// <summary>Stays quiet while customers are affected, since they are then what somebody was already woken for.</summary>
    public bool YieldsToCustomers { get; init; }
}
