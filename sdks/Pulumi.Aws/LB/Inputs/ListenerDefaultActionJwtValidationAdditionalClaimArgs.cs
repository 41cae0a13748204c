namespace Pulumi.Aws.LB.Inputs;

public sealed class ListenerDefaultActionJwtValidationAdditionalClaimArgs : ResourceArgs
{
    [Input("format", required: true)]
    public Input<string> Format { get; set; } = null!;

    [Input("name", required: true)]
    public Input<string> Name { get; set; } = null!;

    [Input("values", required: true)]
    private InputList<string>? _values;

    public InputList<string> Values
    {
        get => _values ??= new InputList<string>();
        set => _values = value;
    }
}
