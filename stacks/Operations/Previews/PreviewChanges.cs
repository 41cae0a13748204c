using Infra.Plans.Foreign;

namespace Stacks.Operations.Previews;

internal static class PreviewChanges
{
    /// <summary>The steps that change something, by URN.</summary>
    public static IEnumerable<PulumiStep> Changes(this PulumiPreview preview) =>
        (preview.Steps ?? []).Where(step => step.Op is not ("same" or "refresh")).OrderBy(step => step.Urn, StringComparer.Ordinal);
}
