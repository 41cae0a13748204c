namespace Pulumi.Aws.LB.Inputs;

public sealed class ListenerRuleConditionHostHeaderArgs : ResourceArgs
{
    [Input("regexValues")]
    private InputList<string>? _regexValues;

    public InputList<string> RegexValues
    {
        get => _regexValues ??= new InputList<string>();
        set => _regexValues = value;
    }

    [Input("values")]
    private InputList<string>? _values;

    public InputList<string> Values
    {
        get => _values ??= new InputList<string>();
        set => _values = value;
    }
}
