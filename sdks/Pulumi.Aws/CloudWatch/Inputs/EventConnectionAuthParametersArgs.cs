namespace Pulumi.Aws.CloudWatch.Inputs;

public sealed class EventConnectionAuthParametersArgs : ResourceArgs
{
    [Input("apiKey")]
    public Input<EventConnectionAuthParametersApiKeyArgs>? ApiKey { get; set; }
}
