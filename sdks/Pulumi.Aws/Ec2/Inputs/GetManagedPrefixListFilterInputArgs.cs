namespace Pulumi.Aws.Ec2.Inputs;

public sealed class GetManagedPrefixListFilterInputArgs : ResourceArgs
{
    [Input("name", required: true)]
    public Input<string> Name { get; set; } = null!;

    [Input("values", required: true)]
    private InputList<string>? _values;

    public InputList<string> Values
    {
        get => _values ??= new InputList<string>();
        set => _values = value;
    }
}
