using Infra.Plans;

namespace Infra.Changes.Widening;

/// <summary>An input that decides who may do or reach something.</summary>
/// <param name="Type">The type token.</param>
/// <param name="Path">Where it is, its names with dots between them.</param>
/// <param name="Test">When it admits more.</param>
/// <param name="What">What a reader is told, as a part of a sentence without its end.</param>
internal sealed record ReachRule(string Type, string Path, ReachTest Test, string What)
{
    /// <summary>It is asked about a new resource too, which had nothing before.</summary>
    public bool IsOfNew { get; init; }

    public Widening? Of(PlannedResource? before, PlannedResource after)
    {
        if (before is null && !IsOfNew)
        {
            return null;
        }

        var keys = Path.Split('.');
        return Test(before?.At(keys), after.At(keys)) is var (old, now) ? new Widening(after.Urn, ResourceLabel.Of(after), What, old, now) : null;
    }
}
