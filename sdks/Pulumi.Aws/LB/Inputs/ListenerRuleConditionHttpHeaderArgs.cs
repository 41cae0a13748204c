namespace Pulumi.Aws.LB.Inputs;

public sealed class ListenerRuleConditionHttpHeaderArgs : ResourceArgs
{
    [Input("httpHeaderName", required: true)]
    public Input<string> HttpHeaderName { get; set; } = null!;

    [Input("values")]
    private InputList<string>? _values;

    public InputList<string> Values
    {
        get => _values ??= new InputList<string>();
        set => _values = value;
    }
}
