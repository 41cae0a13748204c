namespace Infra.Pictures;

/// <summary>Somebody calls somebody.</summary>
/// <param name="From">The id of a box.</param>
/// <param name="To">The id of another.</param>
/// <param name="Label">Over what: <c>tcp 5432</c>; empty where that goes without saying.</param>
/// <param name="Tone">How much it should catch the eye.</param>
public sealed record PictureLink(string From, string To, string Label, LinkTone Tone);
