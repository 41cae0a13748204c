namespace Stacks.Operations.Answers;

/// <summary><c>aws ecr batch-get-image</c></summary>
internal sealed record EcrImages
{
    public required IReadOnlyList<EcrImage> Images { get; init; }
}

internal sealed record EcrImage
{
    /// <summary>JSON: that of one image, or an index of images for several platforms.</summary>
    public required string ImageManifest { get; init; }
}

/// <summary>What an image manifest says of others; only an index does.</summary>
internal sealed record ImageIndex
{
    public IReadOnlyList<ImageIndexEntry> Manifests { get; init; } = [];
}

internal sealed record ImageIndexEntry
{
    public required string Digest { get; init; }
}
