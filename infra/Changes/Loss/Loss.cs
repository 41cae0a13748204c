using System.Diagnostics.CodeAnalysis;

namespace Infra.Changes.Loss;

/// <summary>Something that a change can lose. All texts are parts of sentences, without their end.</summary>
/// <param name="Urn">The resource that loses; of one that goes, the URN that it had.</param>
/// <param name="Resource">Name and type: <c>database-instance (rds.Instance)</c>.</param>
/// <param name="Kind">How.</param>
/// <param name="What">What the change does: <c>its input storageEncrypted makes AWS replace it</c>.</param>
/// <param name="Consequence">What is gone afterwards.</param>
/// <param name="Safe">How to do it without losing anything.</param>
[SuppressMessage("Design", "MA0049", Justification = "The namespace of the guard is named after what it finds.")]
public sealed record Loss(string Urn, string Resource, LossKind Kind, string What, string Consequence, string Safe);
