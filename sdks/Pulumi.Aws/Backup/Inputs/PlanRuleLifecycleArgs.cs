namespace Pulumi.Aws.Backup.Inputs;

public sealed class PlanRuleLifecycleArgs : ResourceArgs
{
    [Input("deleteAfter")]
    public Input<int>? DeleteAfter { get; set; }
}
