namespace Pulumi.Docker;

public static class GetRegistryImage
{
    public static Output<GetRegistryImageResult> Invoke(GetRegistryImageInvokeArgs args, InvokeOptions? options = null) =>
        Deployment.Instance.Invoke<GetRegistryImageResult>("docker:index/getRegistryImage:getRegistryImage", args, options);
}

public sealed class GetRegistryImageInvokeArgs : InvokeArgs
{
    [Input("insecureSkipVerify")]
    public Input<bool>? InsecureSkipVerify { get; set; }

    [Input("name", required: true)]
    public Input<string> Name { get; set; } = null!;
}

[OutputType]
public sealed class GetRegistryImageResult
{
    public readonly string Id;

    public readonly bool? InsecureSkipVerify;

    public readonly string Name;

    public readonly string Sha256Digest;

    [OutputConstructor]
    private GetRegistryImageResult(string id, bool? insecureSkipVerify, string name, string sha256Digest)
    {
        Id = id;
        InsecureSkipVerify = insecureSkipVerify;
        Name = name;
        Sha256Digest = sha256Digest;
    }
}
