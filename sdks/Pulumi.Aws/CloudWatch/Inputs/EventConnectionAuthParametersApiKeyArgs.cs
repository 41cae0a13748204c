namespace Pulumi.Aws.CloudWatch.Inputs;

public sealed class EventConnectionAuthParametersApiKeyArgs : ResourceArgs
{
    [Input("key", required: true)]
    public Input<string> Key { get; set; } = null!;

    [Input("value", required: true)]
    private Input<string>? _value;

    public Input<string>? Value
    {
        get => _value;
        set => _value = value is null ? null : (Input<string>)Output.CreateSecret(value.ToOutput());
    }
}
