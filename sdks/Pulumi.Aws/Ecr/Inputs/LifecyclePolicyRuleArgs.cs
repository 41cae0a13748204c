namespace Pulumi.Aws.Ecr.Inputs;

public sealed class LifecyclePolicyRuleArgs : ResourceArgs
{
    [Input("action", required: true)]
    public Input<LifecyclePolicyActionArgs> Action { get; set; } = null!;

    [Input("description")]
    public Input<string>? Description { get; set; }

    [Input("rulePriority", required: true)]
    public Input<int> RulePriority { get; set; } = null!;

    [Input("selection", required: true)]
    public Input<LifecyclePolicySelectionArgs> Selection { get; set; } = null!;
}
