namespace Infra.Plans;

/// <summary>A plan was asked for one resource and has none, or several; the message lists what it has instead.</summary>
public sealed class PlanLookupException(string message) : Exception(message);
