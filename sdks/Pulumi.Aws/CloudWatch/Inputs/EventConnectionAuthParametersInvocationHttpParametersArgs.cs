namespace Pulumi.Aws.CloudWatch.Inputs;

public sealed class EventConnectionAuthParametersInvocationHttpParametersArgs : ResourceArgs
{
    [Input("bodies")]
    private InputList<EventConnectionAuthParametersInvocationHttpParametersBodyArgs>? _bodies;

    public InputList<EventConnectionAuthParametersInvocationHttpParametersBodyArgs> Bodies
    {
        get => _bodies ??= new InputList<EventConnectionAuthParametersInvocationHttpParametersBodyArgs>();
        set => _bodies = value;
    }

    [Input("headers")]
    private InputList<EventConnectionAuthParametersInvocationHttpParametersHeaderArgs>? _headers;

    public InputList<EventConnectionAuthParametersInvocationHttpParametersHeaderArgs> Headers
    {
        get => _headers ??= new InputList<EventConnectionAuthParametersInvocationHttpParametersHeaderArgs>();
        set => _headers = value;
    }

    [Input("queryStrings")]
    private InputList<EventConnectionAuthParametersInvocationHttpParametersQueryStringArgs>? _queryStrings;

    public InputList<EventConnectionAuthParametersInvocationHttpParametersQueryStringArgs> QueryStrings
    {
        get => _queryStrings ??= new InputList<EventConnectionAuthParametersInvocationHttpParametersQueryStringArgs>();
        set => _queryStrings = value;
    }
}
