namespace Pulumi.Docker;

public static class GetRegistryImage
{
    public static Output<GetRegistryImageResult> Invoke(GetRegistryImageInvokeArgs args, InvokeOptions? options = null) =>
        Deployment.Instance.Invoke<GetRegistryImageResult>("docker:index/getRegistryImage:getRegistryImage", args, options);
}

public sealed class GetRegistryImageInvokeArgs : InvokeArgs
{
    [Input("name", required: true)]
    public Input<string> Name { get; set; } = null!;
}

[OutputType]
public sealed class GetRegistryImageResult
{
    public readonly string Sha256Digest;

    [OutputConstructor]
    private GetRegistryImageResult(string sha256Digest)
    {
        Sha256Digest = sha256Digest;
    }
}
