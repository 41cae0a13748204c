namespace Pulumi.Aws.LB.Inputs;

public sealed class ListenerRuleConditionHostHeaderArgs : ResourceArgs
{
    [Input("values")]
    private InputList<string>? _values;

    public InputList<string> Values
    {
        get => _values ??= new InputList<string>();
        set => _values = value;
    }
}
