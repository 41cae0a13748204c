using System.Collections.Immutable;

namespace Pulumi.Aws.Ec2;

public static class GetManagedPrefixList
{
    public static Output<GetManagedPrefixListResult> Invoke(GetManagedPrefixListInvokeArgs? args = null, InvokeOptions? options = null) =>
        Deployment.Instance.Invoke<GetManagedPrefixListResult>("aws:ec2/getManagedPrefixList:getManagedPrefixList", args ?? new GetManagedPrefixListInvokeArgs(), options);
}

public sealed class GetManagedPrefixListInvokeArgs : InvokeArgs
{
    [Input("filters")]
    private InputList<Inputs.GetManagedPrefixListFilterInputArgs>? _filters;

    public InputList<Inputs.GetManagedPrefixListFilterInputArgs> Filters
    {
        get => _filters ??= new InputList<Inputs.GetManagedPrefixListFilterInputArgs>();
        set => _filters = value;
    }

    [Input("id")]
    public Input<string>? Id { get; set; }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("region")]
    public Input<string>? Region { get; set; }

    [Input("tags")]
    private InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }
}

[OutputType]
public sealed class GetManagedPrefixListResult
{
    public readonly string AddressFamily;

    public readonly string Arn;

    public readonly ImmutableArray<Outputs.GetManagedPrefixListEntryResult> Entries;

    public readonly ImmutableArray<Outputs.GetManagedPrefixListFilterResult> Filters;

    public readonly string Id;

    public readonly int MaxEntries;

    public readonly string Name;

    public readonly string OwnerId;

    public readonly string Region;

    public readonly ImmutableDictionary<string, string> Tags;

    public readonly int Version;

    [OutputConstructor]
    private GetManagedPrefixListResult(string addressFamily, string arn, ImmutableArray<Outputs.GetManagedPrefixListEntryResult> entries, ImmutableArray<Outputs.GetManagedPrefixListFilterResult> filters, string id, int maxEntries, string name, string ownerId, string region, ImmutableDictionary<string, string> tags, int version)
    {
        AddressFamily = addressFamily;
        Arn = arn;
        Entries = entries;
        Filters = filters;
        Id = id;
        MaxEntries = maxEntries;
        Name = name;
        OwnerId = ownerId;
        Region = region;
        Tags = tags;
        Version = version;
    }
}
