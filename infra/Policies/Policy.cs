using Infra.Plans;

namespace Infra.Policies;

/// <summary>A promise that every plan keeps, with its reason and its remedy.</summary>
public sealed record Policy
{
    /// <summary>Area and number, for example <c>DATA-01</c>: never reused, never renumbered.</summary>
    public required string Id { get; init; }

    public required Severity Severity { get; init; }

    public required string Promise { get; init; }

    public required string Why { get; init; }

    public required string Fix { get; init; }

    /// <summary>The resources that the promise is about.</summary>
    public required Func<Plan, IEnumerable<PlannedResource>> Select { get; init; }

    /// <summary>Whether one of them keeps it. What is absent is a breach, not a pass.</summary>
    public Func<PlannedResource, bool>? Holds { get; init; }

    /// <summary>The same for a promise about a resource among the others of its plan.</summary>
    public Func<PlannedResource, Plan, bool>? HoldsIn { get; init; }
}
