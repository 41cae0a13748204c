using Infra.Changes.Loss;
using Infra.Changes.Widening;
using Infra.Plans;
using Infra.Plans.Foreign;
using Stacks.Tools;

namespace Stacks.Operations.Previews;

/// <summary>Asks Pulumi what a deployment would change; nothing is deployed.</summary>
public sealed class PlanPreview(OperationContext context)
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(20);

    /// <summary>How many characters <see cref="PreviewedPlan.Markdown"/> may have: a comment of its own holds it, with what marks the comment.</summary>
    public const int DefaultBudget = 60_000;

    /// <inheritdoc cref="DefaultBudget"/>
    public int Budget { get; init; } = DefaultBudget;

    /// <summary>The whole difference is told line by line on the way.</summary>
    /// <exception cref="ToolException">Pulumi failed: there is no plan.</exception>
    /// <exception cref="OperationFailedException">The plan cannot be read.</exception>
    public async Task<PreviewedPlan> RunAsync(CancellationToken cancellation)
    {
        // One run shows either what people read or what programs do.
        var difference = await context.Tools.TextAsync(Preview("--diff", "--color", "never") with { OnLine = context.Repeat }, cancellation);
        var preview = await context.Tools.ReadAsync<PulumiPreview>(Preview("--json"), cancellation);
        var digest = PreviewDigest.Of(preview);
        var (losses, widenings) = Review(preview, digest);
        var markdown = PlanMarkdown.Write(context.Stack, preview, losses, widenings, ToolText.Lines(difference, context.Variables), Budget);
        return new PreviewedPlan(digest, markdown, preview.ChangeSummary, losses, widenings);
    }

    private (LossReview Losses, IReadOnlyList<Widening> Widenings) Review(PulumiPreview preview, string digest)
    {
        try
        {
            return (LossReview.Of(LossGuard.Of(preview), context.LossOverrides, digest), WideningGuard.Of(preview));
        }
        catch (PlanFormatException unreadable)
        {
            throw new OperationFailedException($"nobody can tell what the plan would lose: {unreadable.Message}");
        }
    }

    private ToolCall Preview(params string[] how) => new("pulumi", ["preview", .. how, "--non-interactive", "--stack", context.Stack.Name]) { Limit = Limit };
}
