namespace Pulumi.Aws.Rds.Outputs;

[OutputType]
public sealed class InstanceMasterUserSecret
{
    public readonly string? SecretArn;

    [OutputConstructor]
    private InstanceMasterUserSecret(string? secretArn)
    {
        SecretArn = secretArn;
    }
}
