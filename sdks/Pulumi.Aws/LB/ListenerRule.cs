namespace Pulumi.Aws.LB;

public class ListenerRule : CustomResource
{
    [Output("arn")]
    public Output<string> Arn { get; private set; } = null!;

    public ListenerRule(string name, ListenerRuleArgs args, CustomResourceOptions? options = null)
        : base("aws:lb/listenerRule:ListenerRule", name, args, options)
    {
    }
}

public sealed class ListenerRuleArgs : ResourceArgs
{
    [Input("actions", required: true)]
    private InputList<Inputs.ListenerRuleActionArgs>? _actions;

    public InputList<Inputs.ListenerRuleActionArgs> Actions
    {
        get => _actions ??= new InputList<Inputs.ListenerRuleActionArgs>();
        set => _actions = value;
    }

    [Input("conditions", required: true)]
    private InputList<Inputs.ListenerRuleConditionArgs>? _conditions;

    public InputList<Inputs.ListenerRuleConditionArgs> Conditions
    {
        get => _conditions ??= new InputList<Inputs.ListenerRuleConditionArgs>();
        set => _conditions = value;
    }

    [Input("listenerArn", required: true)]
    public Input<string> ListenerArn { get; set; } = null!;

    [Input("priority")]
    public Input<int>? Priority { get; set; }

    [Input("tags")]
    private InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }
}
