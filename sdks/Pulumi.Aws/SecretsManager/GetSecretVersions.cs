using System.Collections.Immutable;

namespace Pulumi.Aws.SecretsManager;

public static class GetSecretVersions
{
    public static Output<GetSecretVersionsResult> Invoke(GetSecretVersionsInvokeArgs args, InvokeOptions? options = null) =>
        Deployment.Instance.Invoke<GetSecretVersionsResult>("aws:secretsmanager/getSecretVersions:getSecretVersions", args, options);
}

public sealed class GetSecretVersionsInvokeArgs : InvokeArgs
{
    [Input("includeDeprecated")]
    public Input<bool>? IncludeDeprecated { get; set; }

    [Input("region")]
    public Input<string>? Region { get; set; }

    [Input("secretId", required: true)]
    public Input<string> SecretId { get; set; } = null!;
}

[OutputType]
public sealed class GetSecretVersionsResult
{
    public readonly string Arn;

    public readonly bool? IncludeDeprecated;

    public readonly string Name;

    public readonly string Region;

    public readonly string SecretArn;

    public readonly string SecretId;

    public readonly string SecretName;

    public readonly ImmutableArray<Outputs.GetSecretVersionsVersionResult> Versions;

    [OutputConstructor]
    private GetSecretVersionsResult(string arn, bool? includeDeprecated, string name, string region, string secretArn, string secretId, string secretName, ImmutableArray<Outputs.GetSecretVersionsVersionResult> versions)
    {
        Arn = arn;
        IncludeDeprecated = includeDeprecated;
        Name = name;
        Region = region;
        SecretArn = secretArn;
        SecretId = secretId;
        SecretName = secretName;
        Versions = versions;
    }
}
