namespace Infra.Acceptance;

/// <summary>Something that AWS or GitHub demand and that nothing here looks at.</summary>
/// <param name="Type">The type that it is about.</param>
/// <param name="Fact">What is demanded.</param>
/// <param name="Why">Why nobody looks: who does, or why nobody can.</param>
/// <param name="Source">Where it is written.</param>
public sealed record UncheckedFact(string Type, string Fact, string Why, string Source);
