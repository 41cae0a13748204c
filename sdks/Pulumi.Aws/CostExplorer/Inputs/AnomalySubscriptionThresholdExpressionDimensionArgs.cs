namespace Pulumi.Aws.CostExplorer.Inputs;

public sealed class AnomalySubscriptionThresholdExpressionDimensionArgs : ResourceArgs
{
    [Input("key")]
    public Input<string>? Key { get; set; }

    [Input("matchOptions")]
    private InputList<string>? _matchOptions;

    public InputList<string> MatchOptions
    {
        get => _matchOptions ??= new InputList<string>();
        set => _matchOptions = value;
    }

    [Input("values")]
    private InputList<string>? _values;

    public InputList<string> Values
    {
        get => _values ??= new InputList<string>();
        set => _values = value;
    }
}
