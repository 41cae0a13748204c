namespace Pulumi.Aws.CloudWatch.Inputs;

public sealed class EventConnectionAuthParametersConnectivityParametersResourceParametersArgs : ResourceArgs
{
    [Input("resourceAssociationArn")]
    public Input<string>? ResourceAssociationArn { get; set; }

    [Input("resourceConfigurationArn", required: true)]
    public Input<string> ResourceConfigurationArn { get; set; } = null!;
}
