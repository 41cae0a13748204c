namespace Pulumi.Aws.LB.Inputs;

public sealed class ListenerRuleConditionHttpRequestMethodArgs : ResourceArgs
{
    [Input("values", required: true)]
    private InputList<string>? _values;

    public InputList<string> Values
    {
        get => _values ??= new InputList<string>();
        set => _values = value;
    }
}
