namespace Infra.Acceptance;

/// <summary>A type of a plan, and how much is demanded of it.</summary>
/// <param name="Type">Its token.</param>
/// <param name="Resources">How many the plan has.</param>
/// <param name="Constraints">How many were held against each of them.</param>
public sealed record CheckedType(string Type, int Resources, int Constraints);
