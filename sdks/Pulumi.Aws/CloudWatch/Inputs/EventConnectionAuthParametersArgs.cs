namespace Pulumi.Aws.CloudWatch.Inputs;

public sealed class EventConnectionAuthParametersArgs : ResourceArgs
{
    [Input("apiKey")]
    public Input<EventConnectionAuthParametersApiKeyArgs>? ApiKey { get; set; }

    [Input("basic")]
    public Input<EventConnectionAuthParametersBasicArgs>? Basic { get; set; }

    [Input("connectivityParameters")]
    public Input<EventConnectionAuthParametersConnectivityParametersArgs>? ConnectivityParameters { get; set; }

    [Input("invocationHttpParameters")]
    public Input<EventConnectionAuthParametersInvocationHttpParametersArgs>? InvocationHttpParameters { get; set; }

    [Input("oauth")]
    public Input<EventConnectionAuthParametersOauthArgs>? Oauth { get; set; }
}
