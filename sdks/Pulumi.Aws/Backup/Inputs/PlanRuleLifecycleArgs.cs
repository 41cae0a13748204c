namespace Pulumi.Aws.Backup.Inputs;

public sealed class PlanRuleLifecycleArgs : ResourceArgs
{
    [Input("coldStorageAfter")]
    public Input<int>? ColdStorageAfter { get; set; }

    [Input("deleteAfter")]
    public Input<int>? DeleteAfter { get; set; }

    [Input("optInToArchiveForSupportedResources")]
    public Input<bool>? OptInToArchiveForSupportedResources { get; set; }
}
