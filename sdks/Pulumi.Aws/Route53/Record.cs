namespace Pulumi.Aws.Route53;

public class Record : CustomResource
{
    [Output("fqdn")]
    public Output<string> Fqdn { get; private set; } = null!;

    public Record(string name, RecordArgs args, CustomResourceOptions? options = null)
        : base("aws:route53/record:Record", name, args, options)
    {
    }
}

public sealed class RecordArgs : ResourceArgs
{
    [Input("aliases")]
    private InputList<Inputs.RecordAliasArgs>? _aliases;

    public InputList<Inputs.RecordAliasArgs> Aliases
    {
        get => _aliases ??= new InputList<Inputs.RecordAliasArgs>();
        set => _aliases = value;
    }

    [Input("allowOverwrite")]
    public Input<bool>? AllowOverwrite { get; set; }

    [Input("name", required: true)]
    public Input<string> Name { get; set; } = null!;

    [Input("records")]
    private InputList<string>? _records;

    public InputList<string> Records
    {
        get => _records ??= new InputList<string>();
        set => _records = value;
    }

    [Input("ttl")]
    public Input<int>? Ttl { get; set; }

    [Input("type", required: true)]
    public InputUnion<string, RecordType> Type { get; set; } = null!;

    [Input("zoneId", required: true)]
    public Input<string> ZoneId { get; set; } = null!;
}
