namespace Pulumi.Aws.CloudFront.Inputs;

public sealed class ResponseHeadersPolicyCustomHeadersConfigArgs : ResourceArgs
{
    [Input("items")]
    private InputList<ResponseHeadersPolicyCustomHeadersConfigItemArgs>? _items;

    public InputList<ResponseHeadersPolicyCustomHeadersConfigItemArgs> Items
    {
        get => _items ??= new InputList<ResponseHeadersPolicyCustomHeadersConfigItemArgs>();
        set => _items = value;
    }
}
