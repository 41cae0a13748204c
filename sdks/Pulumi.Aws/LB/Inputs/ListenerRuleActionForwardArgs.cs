namespace Pulumi.Aws.LB.Inputs;

public sealed class ListenerRuleActionForwardArgs : ResourceArgs
{
    [Input("targetGroups", required: true)]
    private InputList<ListenerRuleActionForwardTargetGroupArgs>? _targetGroups;

    public InputList<ListenerRuleActionForwardTargetGroupArgs> TargetGroups
    {
        get => _targetGroups ??= new InputList<ListenerRuleActionForwardTargetGroupArgs>();
        set => _targetGroups = value;
    }
}
