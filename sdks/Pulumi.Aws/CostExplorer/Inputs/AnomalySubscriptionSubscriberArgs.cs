namespace Pulumi.Aws.CostExplorer.Inputs;

public sealed class AnomalySubscriptionSubscriberArgs : ResourceArgs
{
    [Input("address", required: true)]
    public Input<string> Address { get; set; } = null!;

    [Input("type", required: true)]
    public Input<string> Type { get; set; } = null!;
}
