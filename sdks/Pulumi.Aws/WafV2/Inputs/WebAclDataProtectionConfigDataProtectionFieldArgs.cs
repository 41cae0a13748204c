namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclDataProtectionConfigDataProtectionFieldArgs : ResourceArgs
{
    [Input("fieldKeys")]
    private InputList<string>? _fieldKeys;

    public InputList<string> FieldKeys
    {
        get => _fieldKeys ??= new InputList<string>();
        set => _fieldKeys = value;
    }

    [Input("fieldType", required: true)]
    public Input<string> FieldType { get; set; } = null!;
}
