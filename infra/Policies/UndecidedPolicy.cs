namespace Infra.Policies;

/// <summary>A promise of which nobody can say yet whether a resource keeps it: what it depends on is known only once it is deployed.</summary>
/// <param name="Policy">The promise.</param>
/// <param name="Urn">The resource; empty where the promise cannot even tell what it is about.</param>
/// <param name="Resource">Its name in the program.</param>
/// <param name="Missing">What is not known, and of which resource.</param>
public sealed record UndecidedPolicy(Policy Policy, string Urn, string Resource, string Missing);
