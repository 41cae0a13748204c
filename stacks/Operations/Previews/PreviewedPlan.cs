namespace Stacks.Operations.Previews;

/// <summary>What a deployment of a stack would change.</summary>
/// <param name="Digest">See <see cref="PreviewDigest"/>: what an approval is for.</param>
/// <param name="Markdown">For people, in a pull request or in the summary of a job.</param>
/// <param name="Changes">How many resources each operation is for: <c>create</c>, <c>same</c>.</param>
public sealed record PreviewedPlan(string Digest, string Markdown, IReadOnlyDictionary<string, int> Changes);
