namespace Pulumi.Aws;

public static class GetCallerIdentity
{
    public static Output<GetCallerIdentityResult> Invoke(GetCallerIdentityInvokeArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.Invoke<GetCallerIdentityResult>("aws:index/getCallerIdentity:getCallerIdentity", args ?? new GetCallerIdentityInvokeArgs(), options);
}

public sealed class GetCallerIdentityInvokeArgs : InvokeArgs;

[OutputType]
public sealed class GetCallerIdentityResult
{
    public readonly string AccountId;

    [OutputConstructor]
    private GetCallerIdentityResult(string accountId)
    {
        AccountId = accountId;
    }
}
