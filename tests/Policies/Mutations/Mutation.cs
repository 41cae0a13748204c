using Infra.Plans;

namespace Tests.Policies.Mutations;

/// <summary>One way to break a promise, and the plan in which it is kept.</summary>
internal sealed record Mutation
{
    /// <summary>The id of the policy that notices, and that alone.</summary>
    public required string Policy { get; init; }

    public required Breach Breach { get; init; }

    /// <summary>What is broken, unlike every other mutation of the policy.</summary>
    public required string What { get; init; }

    /// <summary>The stack whose plan it starts from.</summary>
    public string Stack { get; init; } = "production";

    /// <summary>Adds to that plan what the promise is about, kept: the compliant twin. The plan of a real stack is one already.</summary>
    public Func<Plan, Plan> Twin { get; init; } = plan => plan;

    /// <summary>Breaks the promise in the twin.</summary>
    public required Func<Plan, Plan> Break { get; init; }

    /// <summary>Unlike the name of every other mutation.</summary>
    public string Name => $"{Policy} {Breach}: {What}";
}
