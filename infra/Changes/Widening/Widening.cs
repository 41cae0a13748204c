using System.Diagnostics.CodeAnalysis;

namespace Infra.Changes.Widening;

/// <summary>Somebody may do more than before, or something can be reached from more places.</summary>
/// <param name="Urn">The resource.</param>
/// <param name="Resource">Name and type: <c>api-role (iam.Role)</c>.</param>
/// <param name="What">What is wider, as a part of a sentence without its end: <c>its assumeRolePolicy (Deploy) admits repo:acme/shop:*</c>.</param>
/// <param name="Before">What it was; null for nothing.</param>
/// <param name="After">What it will be.</param>
[SuppressMessage("Design", "MA0049", Justification = "The namespace of the guard is named after what it finds.")]
public sealed record Widening(string Urn, string Resource, string What, string? Before, string After);
