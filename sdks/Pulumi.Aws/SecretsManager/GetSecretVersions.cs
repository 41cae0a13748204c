using System.Collections.Immutable;

namespace Pulumi.Aws.SecretsManager;

public static class GetSecretVersions
{
    public static Output<GetSecretVersionsResult> Invoke(GetSecretVersionsInvokeArgs args, InvokeOptions? options = null) =>
        Deployment.Instance.Invoke<GetSecretVersionsResult>("aws:secretsmanager/getSecretVersions:getSecretVersions", args, options);
}

public sealed class GetSecretVersionsInvokeArgs : InvokeArgs
{
    [Input("secretId", required: true)]
    public Input<string> SecretId { get; set; } = null!;
}

[OutputType]
public sealed class GetSecretVersionsResult
{
    public readonly ImmutableArray<Outputs.GetSecretVersionsVersionResult> Versions;

    [OutputConstructor]
    private GetSecretVersionsResult(ImmutableArray<Outputs.GetSecretVersionsVersionResult> versions)
    {
        Versions = versions;
    }
}
