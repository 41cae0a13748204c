namespace Pulumi.Aws.CloudFront.Inputs;

public sealed class ResponseHeadersPolicyCorsConfigAccessControlAllowMethodsArgs : ResourceArgs
{
    [Input("items")]
    private InputList<string>? _items;

    public InputList<string> Items
    {
        get => _items ??= new InputList<string>();
        set => _items = value;
    }
}
