namespace Infra.Policies.Exemptions;

/// <summary>An agreement that one resource need not keep one promise for a while.</summary>
/// <param name="Policy">The id of the promise: <c>DATA-03</c>.</param>
/// <param name="Resource">The name in the program, or <c>TYPE::NAME</c> where several types share it.</param>
/// <param name="Reason">A sentence that a reviewer can disagree with.</param>
/// <param name="Owner">Who answers for it: <c>@user</c> or <c>@organisation/team</c>.</param>
/// <param name="Expires">The last day on which it holds.</param>
/// <param name="Place">Where it was agreed, for messages: <c>stacks/exemptions/staging.yaml: exemptions[0]</c>.</param>
public sealed record Exemption(string Policy, string Resource, string Reason, string Owner, DateOnly Expires, string Place);
