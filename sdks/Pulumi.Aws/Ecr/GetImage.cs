using System.Collections.Immutable;

namespace Pulumi.Aws.Ecr;

public static class GetImage
{
    public static Output<GetImageResult> Invoke(GetImageInvokeArgs args, InvokeOptions? options = null) =>
        Deployment.Instance.Invoke<GetImageResult>("aws:ecr/getImage:getImage", args, options);
}

public sealed class GetImageInvokeArgs : InvokeArgs
{
    [Input("imageDigest")]
    public Input<string>? ImageDigest { get; set; }

    [Input("imageTag")]
    public Input<string>? ImageTag { get; set; }

    [Input("mostRecent")]
    public Input<bool>? MostRecent { get; set; }

    [Input("region")]
    public Input<string>? Region { get; set; }

    [Input("registryId")]
    public Input<string>? RegistryId { get; set; }

    [Input("repositoryName", required: true)]
    public Input<string> RepositoryName { get; set; } = null!;
}

[OutputType]
public sealed class GetImageResult
{
    public readonly string Id;

    public readonly string ImageDigest;

    public readonly int ImagePushedAt;

    public readonly int ImageSizeInBytes;

    public readonly string? ImageTag;

    public readonly ImmutableArray<string> ImageTags;

    public readonly string ImageUri;

    public readonly bool? MostRecent;

    public readonly string Region;

    public readonly string RegistryId;

    public readonly string RepositoryName;

    [OutputConstructor]
    private GetImageResult(string id, string imageDigest, int imagePushedAt, int imageSizeInBytes, string? imageTag, ImmutableArray<string> imageTags, string imageUri, bool? mostRecent, string region, string registryId, string repositoryName)
    {
        Id = id;
        ImageDigest = imageDigest;
        ImagePushedAt = imagePushedAt;
        ImageSizeInBytes = imageSizeInBytes;
        ImageTag = imageTag;
        ImageTags = imageTags;
        ImageUri = imageUri;
        MostRecent = mostRecent;
        Region = region;
        RegistryId = registryId;
        RepositoryName = repositoryName;
    }
}
