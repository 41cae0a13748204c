using Infra.Text;

namespace Infra.Parity;

/// <summary>A difference that someone wanted.</summary>
/// <param name="Name">What it is about, in a word or two: <c>third-zone</c>.</param>
/// <param name="Resources">The names of the resources, with stars for any text.</param>
/// <param name="Inputs">The paths of the inputs, with stars for any text; an empty one is the resource itself, in one of the stacks alone.</param>
/// <param name="Reason">Why the stacks should differ here.</param>
public sealed record PermittedDifference(string Name, IReadOnlyList<string> Resources, IReadOnlyList<string> Inputs, string Reason)
{
    public bool Permits(ParityDifference difference) =>
        Resources.Any(pattern => Wildcard.Matches(pattern, difference.Resource))
        && Inputs.Any(pattern => Wildcard.Matches(pattern, difference.Input));
}
