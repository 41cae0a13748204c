namespace Infra.Plans;

/// <summary>What a stack asks the engine for, as plain data: nothing here runs, and two equal plans give equal bytes.</summary>
public sealed record Plan
{
    public required string Project { get; init; }

    public required string Stack { get; init; }

    /// <summary>Every resource and component, ordered by URN (ordinal).</summary>
    public required IReadOnlyList<PlannedResource> Resources { get; init; }

    /// <summary>The outputs of the stack, with secret ones as <see cref="Secret"/>, ordered by name.</summary>
    public required IReadOnlyDictionary<string, object?> Outputs { get; init; }

    /// <summary>The resources of one type, in the order of the plan; empty when there is none.</summary>
    public IEnumerable<PlannedResource> OfType(string type) => PlanIndex.Of(Resources).OfType(type);
}
