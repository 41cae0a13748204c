using Infra.Plans;

namespace Tests.Acceptance.Proof;

/// <summary>What an area adds to the proof of the constraints. Every class that implements it is found.</summary>
public interface IProofs
{
    /// <summary>One resource of each type that the plan of production does not have, as AWS would take it.</summary>
    IEnumerable<PlannedResource> Samples => [];

    IEnumerable<Case> Cases => [];
}
