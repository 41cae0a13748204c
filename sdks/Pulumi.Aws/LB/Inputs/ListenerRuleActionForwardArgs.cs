namespace Pulumi.Aws.LB.Inputs;

public sealed class ListenerRuleActionForwardArgs : ResourceArgs
{
    [Input("stickiness")]
    public Input<ListenerRuleActionForwardStickinessArgs>? Stickiness { get; set; }

    [Input("targetGroups", required: true)]
    private InputList<ListenerRuleActionForwardTargetGroupArgs>? _targetGroups;

    public InputList<ListenerRuleActionForwardTargetGroupArgs> TargetGroups
    {
        get => _targetGroups ??= new InputList<ListenerRuleActionForwardTargetGroupArgs>();
        set => _targetGroups = value;
    }
}
