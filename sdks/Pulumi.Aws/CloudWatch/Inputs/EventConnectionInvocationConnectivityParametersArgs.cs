namespace Pulumi.Aws.CloudWatch.Inputs;

public sealed class EventConnectionInvocationConnectivityParametersArgs : ResourceArgs
{
    [Input("resourceParameters", required: true)]
    public Input<EventConnectionInvocationConnectivityParametersResourceParametersArgs> ResourceParameters { get; set; } = null!;
}
