using Infra.Plans.Foreign;

namespace Stacks.Operations.Previews;

internal static class PreviewChanges
{
    /// <summary>The steps that change something, by URN. To the engine a resource is the same whose protection alone is turned on or off.</summary>
    public static IEnumerable<PulumiStep> Changes(this PulumiPreview preview) => (preview.Steps ?? [])
        .Where(step => step.Op is not ("same" or "refresh") || (step.Op == "same" && step.OldState?.Protect != step.NewState?.Protect))
        .OrderBy(step => step.Urn, StringComparer.Ordinal);
}
