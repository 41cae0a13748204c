namespace Pulumi.Aws.Backup;

public class Plan : CustomResource
{
    public Plan(string name, PlanArgs args, CustomResourceOptions? options = null)
        : base("aws:backup/plan:Plan", name, args, options)
    {
    }
}

public sealed class PlanArgs : ResourceArgs
{
    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("rules", required: true)]
    private InputList<Inputs.PlanRuleArgs>? _rules;

    public InputList<Inputs.PlanRuleArgs> Rules
    {
        get => _rules ??= new InputList<Inputs.PlanRuleArgs>();
        set => _rules = value;
    }

    [Input("tags")]
    private InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }
}
