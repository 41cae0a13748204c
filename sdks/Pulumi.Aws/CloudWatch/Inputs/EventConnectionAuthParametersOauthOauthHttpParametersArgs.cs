namespace Pulumi.Aws.CloudWatch.Inputs;

public sealed class EventConnectionAuthParametersOauthOauthHttpParametersArgs : ResourceArgs
{
    [Input("bodies")]
    private InputList<EventConnectionAuthParametersOauthOauthHttpParametersBodyArgs>? _bodies;

    public InputList<EventConnectionAuthParametersOauthOauthHttpParametersBodyArgs> Bodies
    {
        get => _bodies ??= new InputList<EventConnectionAuthParametersOauthOauthHttpParametersBodyArgs>();
        set => _bodies = value;
    }

    [Input("headers")]
    private InputList<EventConnectionAuthParametersOauthOauthHttpParametersHeaderArgs>? _headers;

    public InputList<EventConnectionAuthParametersOauthOauthHttpParametersHeaderArgs> Headers
    {
        get => _headers ??= new InputList<EventConnectionAuthParametersOauthOauthHttpParametersHeaderArgs>();
        set => _headers = value;
    }

    [Input("queryStrings")]
    private InputList<EventConnectionAuthParametersOauthOauthHttpParametersQueryStringArgs>? _queryStrings;

    public InputList<EventConnectionAuthParametersOauthOauthHttpParametersQueryStringArgs> QueryStrings
    {
        get => _queryStrings ??= new InputList<EventConnectionAuthParametersOauthOauthHttpParametersQueryStringArgs>();
        set => _queryStrings = value;
    }
}
