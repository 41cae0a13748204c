namespace Infra.Changes.Loss;

/// <summary>An agreement that one plan may lose what some resources hold.</summary>
/// <param name="Name">What its author calls it.</param>
/// <param name="Urns">Which resources, each by its whole URN.</param>
/// <param name="Reason">A sentence that a reviewer can disagree with.</param>
/// <param name="Owner">Who answers for it: <c>@user</c> or <c>@organisation/team</c>.</param>
/// <param name="Digest">The digest of the one plan that it is for.</param>
/// <param name="Place">Where it was agreed, for messages: <c>stacks/losses/staging.yaml: losses.move-database</c>.</param>
public sealed record LossOverride(string Name, IReadOnlyList<string> Urns, string Reason, string Owner, string Digest, string Place);
