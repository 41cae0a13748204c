namespace Infra.Changes.Loss;

/// <summary>A loss that somebody answers for.</summary>
public sealed record OverriddenLoss(Loss Loss, LossOverride Override);
