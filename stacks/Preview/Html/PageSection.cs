namespace Stacks.Preview.Html;

/// <summary>A part of the page with a heading, which the list at its beginning leads to.</summary>
/// <param name="Id">Its anchor: <c>policies</c>.</param>
/// <param name="Title">Its heading: <c>Policies</c>.</param>
/// <param name="Badge">How much there is of it, in a word or two; null where the heading says all.</param>
/// <param name="Tone">How much a reader should look at it.</param>
/// <param name="Content">What is below the heading.</param>
internal sealed record PageSection(string Id, string Title, string? Badge, Tone Tone, IReadOnlyList<Element> Content);
