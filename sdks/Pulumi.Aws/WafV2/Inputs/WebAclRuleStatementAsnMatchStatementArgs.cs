namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclRuleStatementAsnMatchStatementArgs : ResourceArgs
{
    [Input("asnLists", required: true)]
    private InputList<int>? _asnLists;

    public InputList<int> AsnLists
    {
        get => _asnLists ??= new InputList<int>();
        set => _asnLists = value;
    }

    [Input("forwardedIpConfig")]
    public Input<WebAclRuleStatementAsnMatchStatementForwardedIpConfigArgs>? ForwardedIpConfig { get; set; }
}
