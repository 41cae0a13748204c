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

    /// <summary>The published rules that the promise answers, by their ids in <see cref="Published.PublishedRules"/>; none for a promise of our own.</summary>
    public IReadOnlyList<string> Answers { get; init; } = [];

    /// <summary>Where published rules want different things: which of them the promise keeps to, and why. A sentence.</summary>
    public string? Disagreement { get; init; }

    /// <summary>The platform makes nothing that the promise is about; it is there for what a product team adds.</summary>
    public bool IfPresent { get; init; }

    /// <summary>It promises that something is not there, so what is absent keeps it.</summary>
    public bool IsProhibition { get; init; }

    /// <summary>The resources that the promise is about.</summary>
    public required Func<Plan, IEnumerable<PlannedResource>> Select { get; init; }

    /// <summary>Whether one of them keeps it. What is absent is a breach, not a pass.</summary>
    public Func<PlannedResource, bool>? Holds { get; init; }

    /// <summary>The same for a promise about a resource among the others of its plan.</summary>
    public Func<PlannedResource, Plan, bool>? HoldsIn { get; init; }
}
