namespace Infra.Changes.Loss;

/// <summary>Something that a resource keeps less well than before: a <see cref="Loss"/> without its resource.</summary>
internal sealed record Weakening(LossKind Kind, string What, string Consequence, string Safe);
