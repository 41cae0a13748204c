namespace Pulumi.Aws.Ec2;

public static class GetManagedPrefixList
{
    public static Output<GetManagedPrefixListResult> Invoke(GetManagedPrefixListInvokeArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.Invoke<GetManagedPrefixListResult>("aws:ec2/getManagedPrefixList:getManagedPrefixList", args ?? new GetManagedPrefixListInvokeArgs(), options);
}

public sealed class GetManagedPrefixListInvokeArgs : InvokeArgs
{
    [Input("name")]
    public Input<string>? Name { get; set; }
}

[OutputType]
public sealed class GetManagedPrefixListResult
{
    public readonly string Id;

    [OutputConstructor]
    private GetManagedPrefixListResult(string id)
    {
        Id = id;
    }
}
