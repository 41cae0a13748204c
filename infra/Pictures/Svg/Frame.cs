namespace Infra.Pictures.Svg;

/// <summary>A group of groups: a border around its lanes.</summary>
/// <param name="Group">Whose.</param>
/// <param name="First">The index of its first lane.</param>
/// <param name="Last">The index of its last lane.</param>
/// <param name="Depth">How many frames are around it.</param>
internal sealed record Frame(PictureGroup Group, int First, int Last, int Depth)
{
    public double Top { get; set; }

    public double Bottom { get; set; }
}
