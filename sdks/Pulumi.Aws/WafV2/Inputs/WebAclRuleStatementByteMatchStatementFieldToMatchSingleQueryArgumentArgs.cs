namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclRuleStatementByteMatchStatementFieldToMatchSingleQueryArgumentArgs : ResourceArgs
{
    [Input("name", required: true)]
    public Input<string> Name { get; set; } = null!;
}
