namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclDataProtectionConfigArgs : ResourceArgs
{
    [Input("dataProtections")]
    private InputList<WebAclDataProtectionConfigDataProtectionArgs>? _dataProtections;

    public InputList<WebAclDataProtectionConfigDataProtectionArgs> DataProtections
    {
        get => _dataProtections ??= new InputList<WebAclDataProtectionConfigDataProtectionArgs>();
        set => _dataProtections = value;
    }
}
