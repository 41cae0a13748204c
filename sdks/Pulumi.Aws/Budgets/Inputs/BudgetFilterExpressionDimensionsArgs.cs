namespace Pulumi.Aws.Budgets.Inputs;

public sealed class BudgetFilterExpressionDimensionsArgs : ResourceArgs
{
    [Input("key", required: true)]
    public Input<string> Key { get; set; } = null!;

    [Input("matchOptions")]
    private InputList<string>? _matchOptions;

    public InputList<string> MatchOptions
    {
        get => _matchOptions ??= new InputList<string>();
        set => _matchOptions = value;
    }

    [Input("values", required: true)]
    private InputList<string>? _values;

    public InputList<string> Values
    {
        get => _values ??= new InputList<string>();
        set => _values = value;
    }
}
