using Infra.Plans;

namespace Infra.Cost;

/// <summary>What resources of one type are charged for.</summary>
/// <param name="Type">The type token.</param>
/// <param name="Charges">What one of them is charged for; nothing for one that happens to be free.</param>
internal sealed record CostRule(string Type, Func<PlannedResource, CostContext, IEnumerable<Charge>> Charges);
