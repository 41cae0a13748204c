namespace Infra.Acceptance;

/// <summary>What a coded constraint has against a resource.</summary>
/// <param name="Property">The input with its place: <c>rules[0].priority</c>.</param>
/// <param name="Value">What was found there, as it may be shown; null where nothing or too much is.</param>
/// <param name="Problem">The end of a sentence that begins with both: <c>but must be ...</c>.</param>
public sealed record Objection(string Property, string? Value, string Problem);
