namespace Pulumi.Aws.LB.Inputs;

public sealed class ListenerRuleConditionQueryStringArgs : ResourceArgs
{
    [Input("key")]
    public Input<string>? Key { get; set; }

    [Input("value", required: true)]
    public Input<string> Value { get; set; } = null!;
}
