using System.Collections.Immutable;

namespace Pulumi.Aws.Backup;

public class Selection : CustomResource
{
    [Output("iamRoleArn")]
    public Output<string> IamRoleArn { get; private set; } = null!;

    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    [Output("notResources")]
    public Output<ImmutableArray<string>> NotResources { get; private set; } = null!;

    [Output("planId")]
    public Output<string> PlanId { get; private set; } = null!;

    [Output("region")]
    public Output<string> Region { get; private set; } = null!;

    [Output("resources")]
    public Output<ImmutableArray<string>> Resources { get; private set; } = null!;

    public Selection(string name, SelectionArgs args, CustomResourceOptions? options = null)
        : base("aws:backup/selection:Selection", name, args, options)
    {
    }
}

public sealed class SelectionArgs : ResourceArgs
{
    [Input("conditions")]
    private InputList<Inputs.SelectionConditionArgs>? _conditions;

    public InputList<Inputs.SelectionConditionArgs> Conditions
    {
        get => _conditions ??= new InputList<Inputs.SelectionConditionArgs>();
        set => _conditions = value;
    }

    [Input("iamRoleArn", required: true)]
    public Input<string> IamRoleArn { get; set; } = null!;

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("notResources")]
    private InputList<string>? _notResources;

    public InputList<string> NotResources
    {
        get => _notResources ??= new InputList<string>();
        set => _notResources = value;
    }

    [Input("planId", required: true)]
    public Input<string> PlanId { get; set; } = null!;

    [Input("region")]
    public Input<string>? Region { get; set; }

    [Input("resources")]
    private InputList<string>? _resources;

    public InputList<string> Resources
    {
        get => _resources ??= new InputList<string>();
        set => _resources = value;
    }

    [Input("selectionTags")]
    private InputList<Inputs.SelectionSelectionTagArgs>? _selectionTags;

    public InputList<Inputs.SelectionSelectionTagArgs> SelectionTags
    {
        get => _selectionTags ??= new InputList<Inputs.SelectionSelectionTagArgs>();
        set => _selectionTags = value;
    }
}
