namespace Stacks.Operations.Answers;

/// <summary><c>aws ecr describe-images</c></summary>
internal sealed record EcrImageDetails
{
    public required IReadOnlyList<EcrImageDetail> ImageDetails { get; init; }
}

internal sealed record EcrImageDetail
{
    public required string ImageDigest { get; init; }
}
