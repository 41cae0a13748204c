namespace Pulumi.Aws.CloudWatch.Inputs;

public sealed class EventConnectionAuthParametersOauthArgs : ResourceArgs
{
    [Input("authorizationEndpoint", required: true)]
    public Input<string> AuthorizationEndpoint { get; set; } = null!;

    [Input("clientParameters")]
    public Input<EventConnectionAuthParametersOauthClientParametersArgs>? ClientParameters { get; set; }

    [Input("httpMethod", required: true)]
    public Input<string> HttpMethod { get; set; } = null!;

    [Input("oauthHttpParameters", required: true)]
    public Input<EventConnectionAuthParametersOauthOauthHttpParametersArgs> OauthHttpParameters { get; set; } = null!;
}
