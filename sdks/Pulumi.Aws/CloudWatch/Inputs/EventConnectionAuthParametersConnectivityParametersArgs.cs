namespace Pulumi.Aws.CloudWatch.Inputs;

public sealed class EventConnectionAuthParametersConnectivityParametersArgs : ResourceArgs
{
    [Input("resourceParameters", required: true)]
    public Input<EventConnectionAuthParametersConnectivityParametersResourceParametersArgs> ResourceParameters { get; set; } = null!;
}
