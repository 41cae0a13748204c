namespace Pulumi.Aws.CloudFront.Inputs;

public sealed class ResponseHeadersPolicyRemoveHeadersConfigArgs : ResourceArgs
{
    [Input("items")]
    private InputList<ResponseHeadersPolicyRemoveHeadersConfigItemArgs>? _items;

    public InputList<ResponseHeadersPolicyRemoveHeadersConfigItemArgs> Items
    {
        get => _items ??= new InputList<ResponseHeadersPolicyRemoveHeadersConfigItemArgs>();
        set => _items = value;
    }
}
