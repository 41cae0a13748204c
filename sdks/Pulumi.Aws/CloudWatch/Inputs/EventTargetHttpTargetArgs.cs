namespace Pulumi.Aws.CloudWatch.Inputs;

public sealed class EventTargetHttpTargetArgs : ResourceArgs
{
    [Input("headerParameters")]
    private InputMap<string>? _headerParameters;

    public InputMap<string> HeaderParameters
    {
        get => _headerParameters ??= new InputMap<string>();
        set => _headerParameters = value;
    }

    [Input("pathParameterValues")]
    private InputList<string>? _pathParameterValues;

    public InputList<string> PathParameterValues
    {
        get => _pathParameterValues ??= new InputList<string>();
        set => _pathParameterValues = value;
    }

    [Input("queryStringParameters")]
    private InputMap<string>? _queryStringParameters;

    public InputMap<string> QueryStringParameters
    {
        get => _queryStringParameters ??= new InputMap<string>();
        set => _queryStringParameters = value;
    }
}
