namespace Infra.Policies.Published;

/// <summary>A rule that somebody else publishes for resources like ours.</summary>
/// <param name="Id">As its source calls it, for example <c>RDS.3</c> or <c>CKV_AWS_16</c>.</param>
/// <param name="Source">Who publishes it.</param>
/// <param name="Severity">As printed there, or a dash.</param>
/// <param name="Invariant">What it checks; rules of several sources share one.</param>
/// <param name="Condition">What it asks for, in our words.</param>
public sealed record PublishedRule(string Id, string Source, string Severity, string Invariant, string Condition);
