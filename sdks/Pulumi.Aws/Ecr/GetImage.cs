namespace Pulumi.Aws.Ecr;

public static class GetImage
{
    public static Output<GetImageResult> Invoke(GetImageInvokeArgs args, InvokeOptions? options = null) =>
        Deployment.Instance.Invoke<GetImageResult>("aws:ecr/getImage:getImage", args, options);
}

public sealed class GetImageInvokeArgs : InvokeArgs
{
    [Input("imageTag")]
    public Input<string>? ImageTag { get; set; }

    [Input("repositoryName", required: true)]
    public Input<string> RepositoryName { get; set; } = null!;
}

[OutputType]
public sealed class GetImageResult
{
    public readonly string ImageDigest;

    [OutputConstructor]
    private GetImageResult(string imageDigest)
    {
        ImageDigest = imageDigest;
    }
}
