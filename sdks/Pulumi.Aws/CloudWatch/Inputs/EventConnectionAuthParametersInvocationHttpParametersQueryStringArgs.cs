namespace Pulumi.Aws.CloudWatch.Inputs;

public sealed class EventConnectionAuthParametersInvocationHttpParametersQueryStringArgs : ResourceArgs
{
    [Input("isValueSecret")]
    public Input<bool>? IsValueSecret { get; set; }

    [Input("key")]
    public Input<string>? Key { get; set; }

    [Input("value")]
    private Input<string>? _value;

    public Input<string>? Value
    {
        get => _value;
        set => _value = value is null ? null : (Input<string>)Output.CreateSecret(value.ToOutput());
    }
}
