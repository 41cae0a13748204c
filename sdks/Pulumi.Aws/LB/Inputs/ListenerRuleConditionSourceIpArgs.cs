namespace Pulumi.Aws.LB.Inputs;

public sealed class ListenerRuleConditionSourceIpArgs : ResourceArgs
{
    [Input("ipAddressType")]
    public Input<string>? IpAddressType { get; set; }

    [Input("values")]
    private InputList<string>? _values;

    public InputList<string> Values
    {
        get => _values ??= new InputList<string>();
        set => _values = value;
    }
}
