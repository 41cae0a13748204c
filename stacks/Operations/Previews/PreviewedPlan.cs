using Infra.Changes.Loss;
using Infra.Changes.Widening;

namespace Stacks.Operations.Previews;

/// <summary>What a deployment of a stack would change.</summary>
/// <param name="Digest">See <see cref="PreviewDigest"/>: what an approval is for.</param>
/// <param name="Markdown">For people, in a pull request or in the summary of a job.</param>
/// <param name="Changes">How many resources each operation is for: <c>create</c>, <c>same</c>.</param>
/// <param name="Losses">What it loses that nobody can make again, and what of that was agreed to.</param>
/// <param name="Widenings">Who may do more, and what can be reached from more places.</param>
public sealed record PreviewedPlan(string Digest, string Markdown, IReadOnlyDictionary<string, int> Changes, LossReview Losses, IReadOnlyList<Widening> Widenings);
