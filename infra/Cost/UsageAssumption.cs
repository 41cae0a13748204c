namespace Infra.Cost;

/// <summary>Something that no plan can know and the bill depends on.</summary>
/// <param name="Name">The key under <c>usage</c> in the settings, and in the output of the stack.</param>
/// <param name="Unit">What is counted.</param>
/// <param name="Default">What is assumed of a stack that does not say.</param>
/// <param name="Most">The highest that may be assumed; the lowest is nothing.</param>
/// <param name="Meaning">How a report says it, behind the number.</param>
public sealed record UsageAssumption(string Name, string Unit, int Default, int Most, string Meaning);
