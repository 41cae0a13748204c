namespace Stacks.Auditing;

/// <summary>What an audit has found.</summary>
/// <param name="Audited">How many resources were looked at.</param>
/// <param name="Differences">In the order of the plan.</param>
/// <param name="NotAudited">In the order of the plan.</param>
/// <param name="Notes">What GitHub has that no stack declares and that is nobody's fault yet.</param>
public sealed record GovernanceReport(
    int Audited,
    IReadOnlyList<GovernanceDifference> Differences,
    IReadOnlyList<NotAudited> NotAudited,
    IReadOnlyList<string> Notes);
