namespace Pulumi.Aws.Backup.Inputs;

public sealed class PlanRuleCopyActionArgs : ResourceArgs
{
    [Input("destinationVaultArn", required: true)]
    public Input<string> DestinationVaultArn { get; set; } = null!;

    [Input("lifecycle")]
    public Input<PlanRuleCopyActionLifecycleArgs>? Lifecycle { get; set; }
}
