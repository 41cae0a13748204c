using Infra.Changes;
using Infra.Changes.Loss;
using Infra.Changes.Widening;
using Infra.Plans;
using Infra.Plans.Foreign;
using Stacks.Operations.Previews;
using Stacks.Planning;

namespace Stacks.Checking;

/// <summary>What the change that a file is about loses, and whom it lets in.</summary>
public sealed record GuardedChange(LossReview Losses, IReadOnlyList<Widening> Widenings)
{
    /// <summary>The change of a preview of Pulumi, by the steps of its engine.</summary>
    /// <exception cref="PlanFormatException">A step cannot be read.</exception>
    public static GuardedChange Of(PulumiPreview preview, IReadOnlyList<LossOverride> overrides) =>
        new(LossReview.Of(LossGuard.Of(preview), overrides, PreviewDigest.Of(preview)), WideningGuard.Of(preview));

    /// <summary>The change between two plans.</summary>
    public static GuardedChange Of(PlanChanges changes, IReadOnlyList<LossOverride> overrides) =>
        new(LossReview.Of(LossGuard.Of(changes), overrides, PlanDigest.Of(changes.After)), WideningGuard.Of(changes));

    /// <summary>Line by line, for a person.</summary>
    public IReadOnlyList<string> Lines(string stack) => [.. LossText.Lines(Losses, stack), .. WideningText.Lines(Widenings)];
}
