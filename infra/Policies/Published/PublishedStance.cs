namespace Infra.Policies.Published;

/// <summary>Why no promise answers some published rules.</summary>
/// <param name="Kind">Whether there is nothing to answer, or the answer is no.</param>
/// <param name="Rules">Their ids.</param>
/// <param name="Reason">A sentence that a reviewer can disagree with.</param>
public sealed record PublishedStance(StanceKind Kind, IReadOnlyList<string> Rules, string Reason);
