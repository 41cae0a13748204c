namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclRuleStatementGeoMatchStatementArgs : ResourceArgs
{
    [Input("countryCodes", required: true)]
    private InputList<string>? _countryCodes;

    public InputList<string> CountryCodes
    {
        get => _countryCodes ??= new InputList<string>();
        set => _countryCodes = value;
    }

    [Input("forwardedIpConfig")]
    public Input<WebAclRuleStatementGeoMatchStatementForwardedIpConfigArgs>? ForwardedIpConfig { get; set; }
}
