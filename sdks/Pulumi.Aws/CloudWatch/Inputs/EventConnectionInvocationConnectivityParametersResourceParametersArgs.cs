namespace Pulumi.Aws.CloudWatch.Inputs;

public sealed class EventConnectionInvocationConnectivityParametersResourceParametersArgs : ResourceArgs
{
    [Input("resourceAssociationArn")]
    public Input<string>? ResourceAssociationArn { get; set; }

    [Input("resourceConfigurationArn", required: true)]
    public Input<string> ResourceConfigurationArn { get; set; } = null!;
}
