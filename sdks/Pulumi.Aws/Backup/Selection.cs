namespace Pulumi.Aws.Backup;

public class Selection : CustomResource
{
    public Selection(string name, SelectionArgs args, CustomResourceOptions? options = null)
        : base("aws:backup/selection:Selection", name, args, options)
    {
    }
}

public sealed class SelectionArgs : ResourceArgs
{
    [Input("iamRoleArn", required: true)]
    public Input<string> IamRoleArn { get; set; } = null!;

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("planId", required: true)]
    public Input<string> PlanId { get; set; } = null!;

    [Input("resources")]
    private InputList<string>? _resources;

    public InputList<string> Resources
    {
        get => _resources ??= new InputList<string>();
        set => _resources = value;
    }
}
