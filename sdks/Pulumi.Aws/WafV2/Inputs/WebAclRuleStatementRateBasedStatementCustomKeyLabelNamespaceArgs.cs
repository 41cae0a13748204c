namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclRuleStatementRateBasedStatementCustomKeyLabelNamespaceArgs : ResourceArgs
{
    [Input("namespace", required: true)]
    public Input<string> Namespace { get; set; } = null!;
}
