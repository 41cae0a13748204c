namespace Pulumi.Aws.CloudWatch.Inputs;

public sealed class EventTargetAppsyncTargetArgs : ResourceArgs
{
    [Input("graphqlOperation")]
    public Input<string>? GraphqlOperation { get; set; }
}
