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

    /// <summary>The change between two plans, each guard at the same time as the others: a large plan takes all of them long.</summary>
    public static async Task<GuardedChange> OfAsync(PlanChanges changes, IReadOnlyList<LossOverride> overrides)
    {
        var digest = Task.Run(() => PlanDigest.Of(changes.After));
        var widenings = Task.Run(() => WideningGuard.Of(changes));
        var losses = LossGuard.Of(changes);
        return new GuardedChange(LossReview.Of(losses, overrides, await digest), await widenings);
    }

    /// <summary>Line by line, for a person.</summary>
    public IReadOnlyList<string> Lines(string stack) => [.. LossText.Lines(Losses, stack), .. WideningText.Lines(Widenings)];
}
