namespace Stacks.Operations.Proving;

/// <summary>What a smoke test asks.</summary>
/// <param name="Name">For messages: <c>api readiness</c>.</param>
/// <param name="Address">With the path.</param>
/// <param name="Version">What the answer must name; null where 200 is enough.</param>
internal sealed record SmokeQuestion(string Name, Uri Address, string? Version);
